package org.lianban.app.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * How far a date is away, in working days, counted as limits are: today counts in neither direction.
 *
 * @param left until the date, 0 once it is past; null without a date, and while the clock does not run, because its date moves on
 * @param over past the date, without the days for which the clock stood still; it keeps them while it stands still
 * @param suspendedOn since when the clock stands still; null while it runs
 */
public record DaysToGo(
        @Nullable Long left, long over, @Nullable LocalDate suspendedOn) {

    private static final DaysToGo NONE = new DaysToGo(null, 0, null);

    /**
     * What is stored of a clock, as its last change left it.
     *
     * @param lateDays past its date by then
     * @param measuredOn the day of that change; it and the working days after it count if the clock runs
     */
    public record Stored(
            @Nullable LocalDate due,
            @Nullable ClockState state,
            long lateDays,
            @Nullable LocalDate measuredOn,
            @Nullable LocalDate suspendedOn) {

        /** Of the clock {@code alias}, which may be none, for {@link #of}. */
        public static String columns(String alias) {
            return "%1$s.due_date as timed_due, %1$s.state as timed_state, %1$s.late_days, %1$s.measured_on, %1$s.suspended_on"
                    .formatted(alias);
        }

        /** From a row with these columns. */
        public static Stored of(ResultSet row) throws SQLException {
            String state = row.getString("timed_state");
            return new Stored(
                    row.getObject("timed_due", LocalDate.class),
                    state == null ? null : ClockState.valueOf(state),
                    row.getLong("late_days"),
                    row.getObject("measured_on", LocalDate.class),
                    row.getObject("suspended_on", LocalDate.class));
        }
    }

    /** How many days a clock has left until it is due, in calendar days if its limit is; null as in {@link #left()}. */
    public static @Nullable Long left(
            Reading reading, @Nullable LocalDate due, LocalDate today, WorkCalendar calendar) {
        TimeLimit limit = reading.limit();
        return due == null || limit == null || reading.state() != ClockState.RUNNING
                ? null
                : Long.valueOf(left(due, limit.unit(), today, calendar));
    }

    /** The only place where it is counted: as from the start of a limit, today does not count and the last day does; 0 once past. */
    private static long left(LocalDate due, LimitUnit unit, LocalDate today, WorkCalendar calendar) {
        return unit == LimitUnit.CALENDAR_DAY
                ? Math.max(0, ChronoUnit.DAYS.between(today, due))
                : calendar.workingDaysBetween(today, due);
    }

    /** On a day, in a calendar. */
    public static DaysToGo of(Stored clock, LocalDate today, WorkCalendar calendar) {
        LocalDate due = clock.due();
        if (clock.state() == ClockState.SUSPENDED) {
            return new DaysToGo(null, clock.lateDays(), clock.suspendedOn());
        }
        if (due == null || clock.state() != ClockState.RUNNING) {
            return NONE;
        }
        if (!due.isBefore(today)) {
            return new DaysToGo(left(due, LimitUnit.WORKING_DAY, today, calendar), 0, null);
        }
        LocalDate changed = clock.measuredOn();
        LocalDate counted = changed == null || !changed.isAfter(due) ? due : changed.minusDays(1);
        return new DaysToGo(0L, clock.lateDays() + calendar.workingDaysBetween(counted, today.minusDays(1)), null);
    }
}
