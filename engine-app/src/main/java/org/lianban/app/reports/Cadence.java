package org.lianban.app.reports;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * When a report goes out: on working days only. A week whose day is none has it on the first working day after.
 *
 * @param day of the week, Monday is 1; null unless it is weekly
 * @param hour in the zone of the calendar
 */
record Cadence(Often often, @Nullable Integer day, int hour) {

    /** No row of holidays is longer, so that what was put off over one is found. */
    private static final int WEEKS_BACK = 3;

    /** The first moment after that one. */
    Instant next(Instant after, WorkCalendar calendar) {
        return wished(calendar.dateOf(after))
                .map(calendar::firstWorkingDayOnOrAfter)
                .map(date -> date.atTime(hour, 0).atZone(calendar.zone()).toInstant())
                .filter(moment -> moment.isAfter(after))
                .findFirst()
                .orElseThrow();
    }

    private Stream<LocalDate> wished(LocalDate today) {
        return switch (often) {
            case WORKING_DAY -> Stream.iterate(today, date -> date.plusDays(1));
            case WEEK ->
                Stream.iterate(
                        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day == null ? 1 : day)))
                                .minusWeeks(WEEKS_BACK),
                        date -> date.plusWeeks(1));
            case MONTH -> Stream.iterate(today.withDayOfMonth(1), date -> date.plusMonths(1));
        };
    }
}
