package org.lianban.monitoring.attribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.Irregularity;
import org.lianban.monitoring.clock.Reading;

/**
 * How a clock would stand if a suspension had never been: its ledger replayed by the same kernel without the events of that
 * suspension, all others left as they were. An extension that would then have come after the due date has no effect, as the law
 * has it, so a suspension fewer never makes a clock less late.
 *
 * @param actual the reading of the whole ledger
 * @param each without one suspension at a time, in the order in which they opened
 * @param none without any
 */
public record Counterfactual(Reading actual, List<Without> each, Without none) {

    /**
     * A reading without one suspension, or without any.
     *
     * @param suspended the suspension left out, null if all are
     * @param dueDate the last day in time; null without a limit, and while another suspension leaves it open
     * @param overdue in the unit of the limit
     */
    public record Without(
            @Nullable Suspended suspended, @Nullable LocalDate dueDate, long counted, long overdue) {}

    /** Reads a clock at a moment with and without its suspensions; later events are ignored. */
    public static Counterfactual of(String clock, List<ClockEvent> events, WorkCalendar calendar, Instant now) {
        Reading actual = ClockKernel.read(clock, events, calendar, now, false);
        List<Suspended> taken = suspensions(events, actual);
        List<Without> each = taken.stream()
                .map(one -> of(
                        one, ClockKernel.read(clock, without(events, Set.of(one.suspension())), calendar, now, false)))
                .toList();
        Set<String> all = taken.stream().map(Suspended::suspension).collect(Collectors.toSet());
        return new Counterfactual(
                actual, each, of(null, ClockKernel.read(clock, without(events, all), calendar, now, false)));
    }

    private static Without of(@Nullable Suspended left, Reading reading) {
        return new Without(left, reading.dueDate(), reading.counted(), reading.overdue());
    }

    /** The suspensions that took effect: those that neither lie outside the life of the clock nor were refused by the kernel. */
    public static List<Suspended> suspensions(List<ClockEvent> events, Reading reading) {
        Set<Integer> refused =
                reading.irregularities().stream().map(Irregularity::event).collect(Collectors.toSet());
        return IntStream.range(0, events.size())
                .filter(place -> !refused.contains(place))
                .mapToObj(events::get)
                .filter(event -> event instanceof Suspended && !event.at().isAfter(reading.asOf()))
                .map(Suspended.class::cast)
                .toList();
    }

    /** The same events as if these suspensions had never been asked for. */
    public static List<ClockEvent> without(List<ClockEvent> events, Set<String> suspensions) {
        return events.stream()
                .filter(event -> !(event instanceof Suspended s && suspensions.contains(s.suspension())))
                .filter(event -> !(event instanceof Resumed r && suspensions.contains(r.suspension())))
                .toList();
    }

    /** Whether the clock is in time and would not be without its suspensions. */
    public boolean inTimeOnlyBySuspension() {
        return actual.overdue() == 0 && none.overdue() > 0;
    }
}
