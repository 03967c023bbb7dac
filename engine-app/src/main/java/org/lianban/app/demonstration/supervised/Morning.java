package org.lianban.app.demonstration.supervised;

import java.time.Instant;
import java.time.LocalDate;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.monitoring.calendar.WorkCalendar;

/** A working day on which people look at their findings and orders. */
record Morning(LocalDate today, WorkCalendar calendar, long seed) {

    /** Whether so many working days have passed since then. */
    boolean isAfter(Instant since, int days) {
        return calendar.workingDaysBetween(calendar.dateOf(since), today) >= days;
    }

    Chance chance(String luck) {
        return new Chance(seed, luck.hashCode());
    }
}
