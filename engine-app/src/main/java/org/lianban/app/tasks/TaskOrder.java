package org.lianban.app.tasks;

import java.util.List;

/** In which order tasks are listed. Each is that of an index, and goes on behind the last row by its keys. */
public enum TaskOrder {
    /** The earliest due date first, of the task or of its case. */
    DUE("sort_date", "date"),
    /** The fewest working days left first; those whose clock stands still come after those whose clock runs, unless a limit passed before. */
    LEFT("sort_left", "date"),
    /** The likeliest to be late first; those without a forecast last. */
    RISK("sort_risk", "int");

    /** What comes first, with its type in SQL; among equals the earliest due date. */
    private final String column;

    private final String type;

    TaskOrder(String column, String type) {
        this.column = column;
        this.type = type;
    }

    /** Besides the id. */
    List<String> columns() {
        return List.of(column, "sort_date");
    }

    /** The order of SQL on the task {@code t}. */
    String by() {
        return this == DUE ? "t.sort_date, t.id" : "t." + column + ", t.sort_date, t.id";
    }

    /** What comes behind a row whose keys are the parameters {@code key0} to {@code key2}. */
    String behind() {
        return this == DUE
                ? "(t.sort_date, t.id) > (:key0::date, :key2::uuid)"
                : "(t.%s, t.sort_date, t.id) > (:key0::%s, :key1::date, :key2::uuid)".formatted(column, type);
    }
}
