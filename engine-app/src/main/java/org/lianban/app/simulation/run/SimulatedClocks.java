package org.lianban.app.simulation.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.course.CaseMeasure.Kept;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;

/** The two decision clocks of a simulated case: events as the ledger would have them, read by the same kernel. */
final class SimulatedClocks {

    private final WorkCalendar calendar;
    private final @Nullable TimeLimit statutory;
    private final @Nullable TimeLimit promised;
    private final List<ClockEvent> events = new ArrayList<>();
    private @Nullable Instant startedAt;
    private @Nullable Instant stoppedAt;

    SimulatedClocks(WorkCalendar calendar, CaseFacts facts, Terms terms) {
        this.calendar = calendar;
        this.statutory = terms.statutory(facts);
        this.promised = terms.promised(facts);
    }

    void start(long at) {
        if (startedAt == null) {
            startedAt = Instant.ofEpochMilli(at);
        }
    }

    boolean isRunning() {
        return startedAt != null && stoppedAt == null;
    }

    void suspend(long at, String id, String ground, @Nullable Cap cap) {
        Instant moment = Instant.ofEpochMilli(at);
        if (isRunning()) {
            events.add(new ClockEvent.Suspended(moment, moment, id, ground, cap));
        }
    }

    void resume(long at, String id) {
        Instant moment = Instant.ofEpochMilli(at);
        if (isRunning()) {
            events.add(new ClockEvent.Resumed(moment, moment, id));
        }
    }

    void extend(long at, TimeLimit by) {
        Instant moment = Instant.ofEpochMilli(at);
        if (isRunning()) {
            events.add(new ClockEvent.Extended(moment, moment, by));
        }
    }

    void stop(long at) {
        if (isRunning()) {
            stoppedAt = Instant.ofEpochMilli(at);
        }
    }

    /** What is read of the case when it is closed. */
    CaseMeasure measure(String service, long receivedAt, long closedAt, int stages) {
        stop(closedAt);
        Reading law = read(statutory);
        Reading promise = read(promised);
        Reading binding = promise == null ? law : promise;
        return new CaseMeasure(
                service,
                kept(law),
                kept(promise),
                (int) ChronoUnit.DAYS.between(day(receivedAt), day(closedAt)),
                binding == null ? -1 : days(binding, binding.counted()),
                binding == null ? 0 : days(binding, binding.totalUncounted()),
                stages);
    }

    private LocalDate day(long moment) {
        return calendar.dateOf(Instant.ofEpochMilli(moment));
    }

    private @Nullable Reading read(@Nullable TimeLimit limit) {
        Instant start = startedAt;
        Instant stop = stoppedAt;
        if (limit == null || start == null || stop == null) {
            return null;
        }
        List<ClockEvent> all = new ArrayList<>();
        all.add(new ClockEvent.Started(start, start, limit));
        events.stream()
                .filter(event -> !(event instanceof ClockEvent.Extended grown)
                        || grown.by().unit() == limit.unit())
                .forEach(all::add);
        all.add(new ClockEvent.Stopped(stop, stop, "DONE"));
        return ClockKernel.read("", all, calendar, stop, false);
    }

    /** Limits of minutes are told in days of eight hours, as people speak of them. */
    private static int days(Reading reading, long amount) {
        TimeLimit limit = reading.limit();
        return (int) (limit != null && limit.unit() == LimitUnit.WORKING_MINUTE ? amount / 480 : amount);
    }

    private static Kept kept(@Nullable Reading reading) {
        if (reading == null) {
            return Kept.NONE;
        }
        return reading.overdue() > 0 ? Kept.LATE : Kept.IN_TIME;
    }
}
