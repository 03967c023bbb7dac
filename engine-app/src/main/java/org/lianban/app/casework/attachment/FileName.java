package org.lianban.app.casework.attachment;

import java.util.Locale;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** The name under which a file is kept and offered: it says what the file is, and nothing in it is hidden from the reader. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /**
     * The name as it was sent, without what a file system or a reader could take amiss, and with the ending of its kind.
     *
     * @throws Refusal if it is too long or has control characters
     */
    static String safe(String sent, FileKind kind) {
        if (sent.length() > LONGEST) {
            throw Refusal.invalid(
                    "file",
                    new LocalisedText(
                            "文件名不得超过 %d 个字。".formatted(LONGEST),
                            "may have a name of at most %d characters".formatted(LONGEST)));
        }
        if (sent.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid(
                    "file", new LocalisedText("文件名不得包含控制字符。", "must not have control characters in its name"));
        }
        // some invisible characters turn the direction of reading, and what ends in exe seems to end in pdf
        String visible = sent.replaceAll("[\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "");
        String plain = visible.replaceAll("[/\\\\\"<>|:*?]", "_").strip();
        String lower = plain.toLowerCase(Locale.ROOT);
        if (kind.endings().stream().anyMatch(lower::endsWith)) {
            return plain;
        }
        return (plain.isEmpty() ? kind.name().toLowerCase(Locale.ROOT) : plain)
                + kind.endings().get(0);
    }
}
