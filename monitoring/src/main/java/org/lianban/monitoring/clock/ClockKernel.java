package org.lianban.monitoring.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * Measures time limits: (events of one clock, work calendar, now) to a reading.
 *
 * <p>Pure: no wall clock, no stored counters; the same arguments give the same reading. It never throws on a ledger: an event
 * that does not fit changes nothing and is reported as an {@link Irregularity}. The cost grows with the number of events and
 * not with the number of days, unless the days themselves are asked for.
 */
public final class ClockKernel {

    private ClockKernel() {}

    /**
     * Reads a clock.
     *
     * @param clock the name that the reading carries
     * @param eventsInLedgerOrder the events of this clock; they take effect by {@code at}, then in this order
     * @param now the moment of the reading; later events are ignored
     * @param withDays whether to explain each day, which costs one step a day
     */
    public static Reading read(
            String clock, List<ClockEvent> eventsInLedgerOrder, WorkCalendar calendar, Instant now, boolean withDays) {
        return new Readings(Replay.of(eventsInLedgerOrder, calendar, now), now).read(clock, now, withDays);
    }

    /**
     * The last day on which a suspension with a cap can be in force. Like any due date in calendar days, one that falls on a
     * non-working day moves to the next working day.
     */
    public static LocalDate capDueDate(LocalDate opened, Cap cap, WorkCalendar calendar) {
        return dueDate(opened, cap.amount(), cap.unit(), calendar);
    }

    /** The due date of an undisturbed limit of days; the start date is not counted (行政许可法 第八十二条). */
    private static LocalDate dueDate(LocalDate start, int amount, LimitUnit unit, WorkCalendar calendar) {
        return unit == LimitUnit.CALENDAR_DAY
                ? calendar.firstWorkingDayOnOrAfter(start.plusDays(amount))
                : calendar.plusWorkingDays(start, amount);
    }

    /**
     * The next moment at which the state changes although nothing happens: the end of the last cap in force. Empty while the
     * clock runs, after it stopped, and if a suspension without a cap is open. The due date never changes by itself.
     */
    public static Optional<Instant> nextChange(
            List<ClockEvent> eventsInLedgerOrder, WorkCalendar calendar, Instant now) {
        Replay replay = Replay.of(eventsInLedgerOrder, calendar, now);
        Budget budget = replay.budget();
        if (budget == null || new Readings(replay, now).state(budget) != ClockState.SUSPENDED) {
            return Optional.empty();
        }
        long end = budget.coverage().forceEnd();
        if (end == Long.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(
                budget.measure() instanceof Measure.Days
                        ? calendar.startOf(LocalDate.ofEpochDay(end))
                        : Instant.ofEpochMilli(end));
    }

    /**
     * The day on which the clock would be due if every open suspension were resumed at {@code now}; for a stopped clock the
     * due date that it keeps. Empty without a limit and before the start.
     */
    public static Optional<LocalDate> dueIfResumed(
            List<ClockEvent> eventsInLedgerOrder, WorkCalendar calendar, Instant now) {
        Replay replay = Replay.of(eventsInLedgerOrder, calendar, now);
        replay.closeAll(Fit.clamp(now));
        return Optional.ofNullable(replay.budget())
                .map(budget -> budget.due(calendar))
                .map(Due::day);
    }
}
