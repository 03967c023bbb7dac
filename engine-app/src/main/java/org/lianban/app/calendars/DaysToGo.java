package org.lianban.app.calendars;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;

/**
 * How far a date is away, in working days; today counts in neither direction.
 *
 * @param left until the date, 0 once it is past; null without a date, and while the clock does not run, because its date moves on
 * @param over past the date, while the clock runs
 */
public record DaysToGo(@Nullable Long left, long over) {

    private static final DaysToGo NONE = new DaysToGo(null, 0);

    public static DaysToGo until(
            @Nullable LocalDate due, @Nullable ClockState state, LocalDate today, WorkCalendar calendar) {
        if (due == null || state != ClockState.RUNNING) {
            return NONE;
        }
        return due.isBefore(today)
                ? new DaysToGo(0L, calendar.workingDaysBetween(due, today.minusDays(1)))
                : new DaysToGo(calendar.workingDaysBetween(today, due), 0);
    }
}
