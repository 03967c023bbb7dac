package org.lianban.app.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.LimitUnit;

/**
 * The days of a stored clock that its stored sums do not have yet. A day in progress is not used yet, and the day of the start never
 * is.
 */
public final class DaysSince {

    /** In SQL, the first day that is not in the stored sums of a clock that has not stopped. */
    public static final String FIRST = "greatest(measured_on, started_on + 1)";

    private DaysSince() {}

    /** From that day until the evening before another: calendar days if the limit is in those, working days otherwise. */
    public static long until(LocalDate first, LocalDate today, @Nullable LimitUnit unit, WorkCalendar calendar) {
        if (!first.isBefore(today)) {
            return 0;
        }
        return unit == LimitUnit.CALENDAR_DAY
                ? today.toEpochDay() - first.toEpochDay()
                : calendar.workingDaysBetween(first.minusDays(1), today.minusDays(1));
    }
}
