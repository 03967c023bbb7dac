package org.lianban.rules;

import org.jspecify.annotations.Nullable;

/**
 * How a supervision rule is set for a department and item.
 *
 * @param active whether it looks at all
 * @param redAfter working days after which what it finds becomes a red card; null if it never does
 * @param daysBefore working days before the limit at which it warns; null where it does not, or where the table of warnings says so
 */
public record SupervisionRule(
        boolean active,
        Card severity,
        @Nullable Integer redAfter,
        @Nullable Integer daysBefore) {

    /** How severe a finding is. */
    public enum Card {
        /** Information. */
        I,
        /** A yellow card. */
        Y,
        /** A red card. */
        R
    }
}
