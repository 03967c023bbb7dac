package org.lianban.app.supervision.finding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.SupervisionRule.Card;

/**
 * Which findings to list; what is null does not restrict.
 *
 * @param awaited only those from which somebody has to take the next step by a day
 * @param caseId of lianban's own case, or of a delivered one
 * @param step only those whose next step is such a one; what is due first comes first then
 */
record FindingFilter(
        @Nullable String rule,
        @Nullable Card severity,
        @Nullable String department,
        @Nullable State state,
        boolean awaited,
        @Nullable UUID caseId,
        @Nullable NextStep step) {

    /** Where a finding stands, as the package of the cards has it. */
    enum State {
        ISSUED,
        ANSWERED,
        UPHELD,
        APPEALED,
        REVOKED,
        WAIVED,
        RECORDED
    }

    /** The name of the listing, so that a cursor fits no other. */
    String listing() {
        return "findings:%s:%s:%s:%s:%s:%s:%s".formatted(rule, severity, department, state, awaited, caseId, step);
    }
}
