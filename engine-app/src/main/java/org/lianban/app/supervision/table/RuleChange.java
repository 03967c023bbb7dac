package org.lianban.app.supervision.table;

import org.jspecify.annotations.Nullable;
import org.lianban.rules.WrittenRule.Cells;

/**
 * A row in which a draft differs from the table in force.
 *
 * @param kind ADDED, REMOVED or CHANGED
 * @param department for which the row holds: codes in quotation marks, or a dash for all
 * @param item as {@code department}
 * @param before null if it is added
 * @param after null if it is removed
 * @param line of the draft; null if it is removed
 */
public record RuleChange(
        String kind,
        String rule,
        String department,
        String item,
        @Nullable Cells before,
        @Nullable Cells after,
        @Nullable Integer line) {}
