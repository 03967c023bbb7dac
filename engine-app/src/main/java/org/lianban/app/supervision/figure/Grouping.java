package org.lianban.app.supervision.figure;

import java.util.Locale;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Word;

/** By what figures are put together. */
enum Grouping {
    DEPARTMENT,
    ITEM,
    GROUND,
    EXAMINER,
    MONTH;

    /** The key of what is still open, where figures are put together by the month in which it ended. */
    static final String STILL_OPEN = "open";

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What makes the key of a row, in SQL. */
    String key() {
        return this == MONTH
                ? "case when month = 'infinity' then '%s' else to_char(month, 'YYYY-MM') end".formatted(STILL_OPEN)
                : column();
    }

    /** What comes first, in SQL: months as they follow each other, else the most of what is asked about. */
    String order(String most) {
        return this == MONTH ? "key" : most + " desc, key";
    }

    /**
     * What {@code by=} asks for.
     *
     * @throws Refusal if it is none of these
     */
    static Grouping of(String word) {
        return Word.of(Grouping.class, "by", word);
    }
}
