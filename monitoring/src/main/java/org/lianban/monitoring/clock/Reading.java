package org.lianban.monitoring.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a clock shows. Amounts are in the unit of the limit, working days if there is no limit.
 *
 * <p>Always {@code elapsed = counted + sum of uncounted + nonWorking}.
 *
 * @param clock the clock's name
 * @param asOf the moment read: {@code now}, or that of the stop
 * @param limit the limit of the current period, extensions included, or null if none is prescribed
 * @param counted what was used, overdue amounts included
 * @param remaining limit less counted, negative once overdue; null without a limit
 * @param uncounted by ground what suspensions took; only grounds that took anything
 * @param nonWorking what nobody works: non-working days, or minutes outside office hours
 * @param elapsed everything after the start
 * @param dueDate the last day in time, for limits of days; null without a limit, for limits of minutes, and while a
 *     suspension without a cap leaves it open
 * @param dueAt the moment at which a limit of minutes is reached, otherwise null
 * @param overdue what counted after the due date
 * @param provisional whether the due date was computed across a year for which no notice is known
 * @param irregularities events that changed nothing, in order
 * @param periods what was counted before each RESET, in order
 * @param days each day after the start, if asked for, otherwise null
 */
public record Reading(
        String clock,
        ClockState state,
        Instant asOf,
        @Nullable TimeLimit limit,
        long counted,
        @Nullable Long remaining,
        SortedMap<String, Long> uncounted,
        long nonWorking,
        long elapsed,
        @Nullable LocalDate dueDate,
        @Nullable Instant dueAt,
        long overdue,
        boolean provisional,
        List<Irregularity> irregularities,
        List<Period> periods,
        @Nullable List<DayReading> days) {

    /** Everything that suspensions took, over all grounds. */
    public long totalUncounted() {
        return uncounted.values().stream().mapToLong(Long::longValue).sum();
    }
}
