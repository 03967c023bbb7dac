package org.lianban.app.web;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What text may consist of: no control characters but tab and line ends, and no half characters. */
final class PlainText {

    static final LocalisedText RULE =
            new LocalisedText("不得包含控制字符或不完整的字符。", "must not contain control characters or broken characters");

    private PlainText() {}

    static boolean is(String text) {
        return text.chars().noneMatch(PlainText::isControl) && isWhole(text);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }

    /** Whether UTF-8 can say it: a lone surrogate it cannot. */
    private static boolean isWhole(String text) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException half) {
            return false;
        }
    }
}
