package org.lianban.app.web;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What text may consist of: no control characters but tab and line ends, nothing that nobody sees and that turns or joins what is read
 * (bidirectional overrides, isolates and marks, characters without width), and no half characters.
 */
final class PlainText {

    static final LocalisedText RULE = new LocalisedText(
            "不得包含控制字符、不可见的方向或零宽字符，或不完整的字符。",
            "must not contain control characters, invisible characters or broken characters");

    private PlainText() {}

    static boolean is(String text) {
        return text.chars().noneMatch(each -> isControl(each) || isUnseen(each)) && isWhole(text);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }

    /** With them one name reads like another, or a list from the wrong end. No language of this house is written with them. */
    private static boolean isUnseen(int character) {
        return character == 0x00AD // soft hyphen
                || character == 0x061C // Arabic letter mark
                || character == 0x180E // Mongolian vowel separator
                || (character >= 0x200B && character <= 0x200F) // zero width, joiners, directional marks
                || (character >= 0x202A && character <= 0x202E) // embeddings and overrides
                || (character >= 0x2060 && character <= 0x206F) // word joiner, isolates, deprecated formatting
                || character == 0xFEFF; // byte order mark
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
