package org.lianban.app.studio.content;

import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** The refusal of a file that nobody may look into further. */
final class Unreadable {

    private static final String RULE = "unreadable";

    private Unreadable() {}

    static Refusal because(String zh, String en) {
        return Refusal.invalid("content", new LocalisedText(zh, en)).with("rule", RULE);
    }

    static Refusal at(int line, int column, String zh, String en) {
        return because(
                        "第 %d 行第 %d 列：%s".formatted(line, column, zh),
                        "line %d, column %d: %s".formatted(line, column, en))
                .with("line", line)
                .with("column", column);
    }
}
