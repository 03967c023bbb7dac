package org.lianban.app.forms;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern that a designer wrote, matched within bounds. An expression made to try for ever gets so many looks at the text and no
 * more; what is not matched by then does not match.
 */
final class BoundedPattern {

    /** How long a pattern may be, in characters. */
    static final int LONGEST = 200;

    /** How long a text may be that is held against one, in characters: the engine's stack grows with it. */
    static final int LONGEST_TEXT = 500;

    private static final int LOOKS = 200_000;

    private BoundedPattern() {}

    static boolean isSound(String pattern) {
        if (pattern.length() > LONGEST) {
            return false;
        }
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException wrong) {
            return false;
        }
    }

    /** Whether it is found in the text, as the page looks for it. */
    static boolean finds(String pattern, String text) {
        try {
            return text.length() <= LONGEST_TEXT
                    && Pattern.compile(pattern).matcher(new Looked(text)).find();
        } catch (TooManyLooks endless) {
            return false;
        }
    }

    /** A text that counts how often a character of it is looked at. */
    private static final class Looked implements CharSequence {

        private final String text;
        private int looks;

        private Looked(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            if (looks > LOOKS) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TooManyLooks() {
            super("a pattern looks too often", null, false, false);
        }
    }
}
