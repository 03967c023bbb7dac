package org.lianban.app.supervision.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.DaysSince;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.LimitUnit;

/**
 * How long a clock took, or has taken up to the evening before; ended ones of which all of this is the same are held once.
 *
 * @param desk whose time it is
 * @param counted its days, in the unit of its limit
 * @param amount its limit as the law or the promise says it
 * @param limit the last day in time: of a limit in calendar days that ends on a holiday, the working day after it
 * @param stoppedOn null while it runs or stands still
 * @param clocks how many they are
 */
record Timed(
        String kind,
        String subject,
        String desk,
        LimitUnit unit,
        int counted,
        int amount,
        int limit,
        LocalDate startedOn,
        @Nullable LocalDate stoppedOn,
        long clocks) {

    boolean late() {
        return counted > limit;
    }

    /** Whether it had stopped before that day. */
    boolean stoppedBefore(LocalDate day) {
        return stoppedOn != null && stoppedOn.isBefore(day);
    }

    /** How many days it could have counted before that day. */
    long daysBefore(LocalDate day, WorkCalendar calendar) {
        return DaysSince.until(startedOn.plusDays(1), day, unit, calendar);
    }
}
