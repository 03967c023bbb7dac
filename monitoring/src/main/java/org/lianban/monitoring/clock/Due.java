package org.lianban.monitoring.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * When a limit is reached.
 *
 * @param day the local date of it; for calendar days moved to a working day
 * @param at the moment of it, for limits of minutes only
 * @param end the first position at which a clock is overdue
 */
record Due(LocalDate day, @Nullable Instant at, long end) {

    static Due reachedAt(long position, Measure measure, WorkCalendar calendar) {
        if (measure instanceof Measure.WorkingMinutes) {
            Instant at = Instant.ofEpochMilli(position);
            return new Due(calendar.dateOf(at), at, position);
        }
        LocalDate reached = LocalDate.ofEpochDay(position - 1);
        LocalDate day = measure instanceof Measure.CalendarDays ? calendar.firstWorkingDayOnOrAfter(reached) : reached;
        return new Due(day, null, measure.startOf(day.plusDays(1)));
    }

    /** The due date as people read it: absent for limits of minutes, which have a moment instead. */
    @Nullable
    LocalDate date() {
        return at == null ? day : null;
    }
}
