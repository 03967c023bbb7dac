package org.lianban.app.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.Irregularity;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * A clock as people see it, read from the ledger at this moment. Amounts are in the unit of the limit, working days without one;
 * {@code elapsed = counted + sum of uncounted + nonWorking}.
 *
 * @param subject the branch, stage element or procedure that it measures
 * @param remaining limit less counted, negative once overdue; null without a limit
 * @param dueDate null without a limit, and while a suspension without a cap leaves it open
 * @param daysLeft from today to the due date, today not counted, in calendar days if the limit is, else in working days: the number
 *     that lists show too; null without a due date and while the clock does not run
 * @param dueIfResumed for a suspended clock: when it would be due if time counted again from now on
 * @param suspendedOn since when it stands still; null while it runs
 * @param startedOn the local date that is not counted
 */
public record ClockView(
        UUID id,
        ClockKind kind,
        LocalisedText name,
        String subject,
        String department,
        ClockState state,
        @Nullable Limit limit,
        long counted,
        @Nullable Long remaining,
        SortedMap<String, Long> uncounted,
        long nonWorking,
        long elapsed,
        @Nullable LocalDate dueDate,
        @Nullable Long daysLeft,
        long overdue,
        boolean provisional,
        @Nullable LocalDate dueIfResumed,
        @Nullable LocalDate suspendedOn,
        LocalDate startedOn,
        List<Misfit> irregularities) {

    /** How long it may take, extensions included. */
    public record Limit(
            int amount,
            LimitUnit unit,
            @Nullable LimitKind kind,
            @Nullable String basis) {

        static @Nullable Limit of(@Nullable TimeLimit limit) {
            return limit == null ? null : new Limit(limit.amount(), limit.unit(), limit.kind(), limit.legalBasis());
        }
    }

    /** An event in the ledger that changed nothing. */
    public record Misfit(Irregularity.Code code, LocalisedText why) {

        static Misfit of(Irregularity irregularity) {
            return new Misfit(
                    irregularity.code(),
                    new LocalisedText(
                            irregularity.why().zh(), irregularity.why().en()));
        }
    }
}
