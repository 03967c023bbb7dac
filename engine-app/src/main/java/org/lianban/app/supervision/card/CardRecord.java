package org.lianban.app.supervision.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.SupervisionRule.Card;

/**
 * A finding as the desk holds it.
 *
 * @param version the number of its last step, 0 before the first
 * @param stepDue the last day for the next step
 * @param appealed whether the department has used its appeal
 * @param upheldBy who upheld it at first
 * @param lastBy the name of who took the last step; null if lianban itself did, or nobody yet
 * @param lastAt when that was
 */
record CardRecord(
        UUID id,
        String region,
        String rule,
        String department,
        Card severity,
        CardState state,
        int version,
        @Nullable LocalDate stepDue,
        boolean appealed,
        @Nullable UUID upheldBy,
        @Nullable String lastBy,
        @Nullable Instant lastAt) {

    /** Whether the day is behind the last one for the next step; so too where none was set. */
    boolean isOverdueOn(LocalDate today) {
        return stepDue == null || stepDue.isBefore(today);
    }
}
