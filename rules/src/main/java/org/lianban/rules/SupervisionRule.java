package org.lianban.rules;

import org.jspecify.annotations.Nullable;

/**
 * How a supervision rule is set for a department and item. What a threshold counts (days, uses, per cent) the row of the table says.
 *
 * @param active whether it looks at all
 * @param threshold from where on it finds something; null where the rule needs none
 * @param redFrom from where on, in the unit of the threshold, what it finds is a red card; null if never
 * @param redAfter working days after which what it finds becomes a red card; null if it never does
 * @param daysBefore working days before the limit at which it warns; null where it does not, or where the table of warnings says so
 */
public record SupervisionRule(
        boolean active,
        Card severity,
        @Nullable Integer threshold,
        @Nullable Integer redFrom,
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
