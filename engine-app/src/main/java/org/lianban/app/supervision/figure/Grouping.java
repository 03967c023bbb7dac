package org.lianban.app.supervision.figure;

import java.util.Locale;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** By what figures are put together. */
enum Grouping {
    DEPARTMENT,
    ITEM,
    GROUND,
    EXAMINER;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Grouping of(String word) {
        for (Grouping grouping : values()) {
            if (grouping.column().equals(word)) {
                return grouping;
            }
        }
        throw Refusal.invalid(
                "by",
                new LocalisedText(
                        "应为 department、item、ground 或 examiner", "must be department, item, ground or examiner"));
    }
}
