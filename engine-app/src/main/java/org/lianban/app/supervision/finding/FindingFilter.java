package org.lianban.app.supervision.finding;

import org.jspecify.annotations.Nullable;
import org.lianban.rules.SupervisionRule.Card;

/** Which findings to list; what is null does not restrict. */
record FindingFilter(
        @Nullable String rule,
        @Nullable Card severity,
        @Nullable String department) {

    /** The name of the listing, so that a cursor fits no other. */
    String listing() {
        return "findings:%s:%s:%s".formatted(rule, severity, department);
    }
}
