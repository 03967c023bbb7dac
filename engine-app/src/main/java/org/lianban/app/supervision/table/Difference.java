package org.lianban.app.supervision.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.SupervisionRule.Card;

/**
 * A finding that another table would add, not make, or make otherwise.
 *
 * @param severityBefore null if it is added
 * @param severityAfter null if it is gone
 */
record Difference(
        Kind kind,
        String rule,
        String department,
        @Nullable Card severityBefore,
        @Nullable Card severityAfter,
        @Nullable LocalDate onBefore,
        @Nullable LocalDate onAfter) {

    enum Kind {
        ADDED,
        GONE,
        CHANGED
    }
}
