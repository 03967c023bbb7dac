package org.lianban.processes.tables;

/** What a table answers when several rows match. */
public enum HitPolicy {
    /** One row at most may match. */
    UNIQUE,
    /** All rows that match say the same. */
    ANY,
    /** The first that matches. */
    FIRST,
    /** All that match, in the order of the table. */
    RULE_ORDER,
    /** All that match. */
    COLLECT,
    /** The engine does not know it. */
    PRIORITY,
    /** The engine does not know it. */
    OUTPUT_ORDER;

    /** Whether the engine can evaluate it. */
    public boolean supported() {
        return this != PRIORITY && this != OUTPUT_ORDER;
    }

    /** Whether exactly one answer is promised, so that an input without a row is a mistake. */
    public boolean answersOnce() {
        return this == UNIQUE || this == ANY || this == FIRST || this == PRIORITY;
    }
}
