package org.lianban.app.supervision.figure.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.DayClass;
import org.lianban.monitoring.clock.DayReading;

/**
 * The days of an examination as an applicant lives through them. Working days, whatever the unit of the limit, so that examinations
 * can be compared; {@code counted + uncounted = workingDays}.
 *
 * <p>A day is idle if a suspension took it and nobody did anything about the item on it: no entry of the ledger that is about the
 * item, its stages, tasks or procedures was made by a person. The day on which a suspension is granted is therefore never idle.
 */
record Examination(long calendarDays, long workingDays, long counted, SortedMap<String, Pause> byGround) {

    /** What suspensions on one ground took. */
    record Pause(long uncounted, long idle) {

        Pause and(Pause more) {
            return new Pause(uncounted + more.uncounted, idle + more.idle);
        }
    }

    static Examination of(List<DayReading> days, Set<LocalDate> active, WorkCalendar calendar) {
        SortedMap<String, Pause> byGround = new TreeMap<>();
        long working = 0;
        long counted = 0;
        for (DayReading day : days) {
            if (!calendar.isWorkingDay(day.date())) {
                continue;
            }
            working++;
            if (day.clazz() == DayClass.UNCOUNTED) {
                Pause one = new Pause(1, active.contains(day.date()) ? 0 : 1);
                byGround.merge(
                        Objects.requireNonNull(day.ground(), "an uncounted day has its ground"), one, Pause::and);
            } else {
                counted++;
            }
        }
        return new Examination(days.size(), working, counted, byGround);
    }

    Pause all() {
        return byGround.values().stream().reduce(new Pause(0, 0), Pause::and);
    }
}
