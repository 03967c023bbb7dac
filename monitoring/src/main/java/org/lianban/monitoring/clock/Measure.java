package org.lianban.monitoring.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * A unit of time as a line of positions with a weight between any two.
 *
 * <p>For limits of days a position is an epoch day, for limits of minutes an epoch millisecond. Spans are half-open, so the
 * same arithmetic serves all units: a suspension covers the positions from its opening until just before its close.
 */
sealed interface Measure {

    /** The position at which something that happens at that instant takes effect. */
    long position(Instant at);

    /** The first position that can count for a clock started at that instant. */
    long begin(Instant startAt);

    /** The position just after the last that a clock stopped at that instant can count. */
    long endOfStopped(Instant at);

    /** The first position of a local date. */
    long startOf(LocalDate date);

    /** How much lies from one position until just before another. */
    long weight(long from, long to);

    /** The first position {@code to} with that weight between {@code from} and it; the weight is positive. */
    long reach(long from, long weight);

    /** The weight of one unit of a limit. */
    long unit();

    static Measure of(LimitUnit unit, WorkCalendar calendar) {
        return switch (unit) {
            case WORKING_DAY -> new WorkingDays(calendar);
            case CALENDAR_DAY -> new CalendarDays(calendar);
            case WORKING_MINUTE -> new WorkingMinutes(calendar);
        };
    }

    /** What the two units of days share: a day belongs to the clock from the one after the start. */
    sealed interface Days extends Measure {

        WorkCalendar calendar();

        @Override
        default long position(Instant at) {
            return calendar().epochDayOf(at);
        }

        @Override
        default long begin(Instant startAt) {
            return position(startAt) + 1;
        }

        @Override
        default long endOfStopped(Instant at) {
            return position(at) + 1;
        }

        @Override
        default long startOf(LocalDate date) {
            return date.toEpochDay();
        }

        @Override
        default long unit() {
            return 1;
        }
    }

    record WorkingDays(WorkCalendar calendar) implements Days {

        @Override
        public long weight(long from, long to) {
            return calendar.workingDaysBefore(to) - calendar.workingDaysBefore(from);
        }

        @Override
        public long reach(long from, long weight) {
            return calendar.workingDay(calendar.workingDaysBefore(from) + weight - 1) + 1;
        }
    }

    record CalendarDays(WorkCalendar calendar) implements Days {

        @Override
        public long weight(long from, long to) {
            return to - from;
        }

        @Override
        public long reach(long from, long weight) {
            return from + weight;
        }
    }

    record WorkingMinutes(WorkCalendar calendar) implements Measure {

        static final long MILLIS = 60_000;

        @Override
        public long position(Instant at) {
            return at.toEpochMilli();
        }

        @Override
        public long begin(Instant startAt) {
            return position(startAt);
        }

        @Override
        public long endOfStopped(Instant at) {
            return position(at);
        }

        @Override
        public long startOf(LocalDate date) {
            return calendar.startOf(date).toEpochMilli();
        }

        @Override
        public long weight(long from, long to) {
            return calendar.officeMillisBefore(to) - calendar.officeMillisBefore(from);
        }

        @Override
        public long reach(long from, long weight) {
            return calendar.officeMoment(calendar.officeMillisBefore(from) + weight);
        }

        @Override
        public long unit() {
            return MILLIS;
        }
    }
}
