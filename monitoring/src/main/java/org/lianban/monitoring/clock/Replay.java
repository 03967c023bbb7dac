package org.lianban.monitoring.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent.Extended;
import org.lianban.monitoring.clock.ClockEvent.Reanchored;
import org.lianban.monitoring.clock.ClockEvent.Reset;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Stopped;
import org.lianban.monitoring.clock.ClockEvent.Suspended;

/** The state of one clock while its events are applied in order. */
final class Replay {

    private final WorkCalendar calendar;
    private final Map<LimitUnit, Coverage> coverages = new EnumMap<>(LimitUnit.class);
    private final Map<String, Suspension> suspensions = new LinkedHashMap<>();
    private final List<Irregularity> irregularities = new ArrayList<>(0);
    private final List<Period> periods = new ArrayList<>(0);
    private @Nullable Budget budget;
    private @Nullable Instant stoppedAt;

    private Replay(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Applies the events that are not later than {@code now}. */
    static Replay of(List<ClockEvent> events, WorkCalendar calendar, Instant now) {
        Replay replay = new Replay(calendar);
        ClockEvent[] ledger = events.toArray(ClockEvent[]::new);
        int[] places = LedgerOrder.of(ledger, now);
        for (int place : places) {
            replay.prepare(ledger[place]);
        }
        for (int place : places) {
            replay.apply(ledger[place], place);
        }
        return replay;
    }

    /** Every unit that a period will be measured in must see every suspension from the first on. */
    private void prepare(ClockEvent event) {
        if (event instanceof Started started) {
            coverageFor(started.limit());
        } else if (event instanceof Reset reset) {
            coverageFor(reset.limit());
        }
    }

    private Coverage coverageFor(@Nullable TimeLimit limit) {
        LimitUnit unit = limit == null ? LimitUnit.WORKING_DAY : limit.unit();
        Coverage coverage = coverages.get(unit);
        if (coverage == null) {
            coverage = new Coverage(Measure.of(unit, calendar));
            coverages.put(unit, coverage);
        }
        return coverage;
    }

    private void apply(ClockEvent event, int place) {
        Irregularity.Code misfit = Fit.misfit(event, this);
        if (misfit != null) {
            irregularities.add(new Irregularity(misfit, place, Sentences.irregular(misfit, event)));
        } else if (event instanceof Started started) {
            budget = new Budget(started.at(), started.limit(), coverageFor(started.limit()));
        } else if (budget != null) {
            change(event, budget);
        }
    }

    private void change(ClockEvent event, Budget current) {
        if (event instanceof Suspended suspended) {
            open(suspended);
        } else if (event instanceof Resumed resumed) {
            close(suspensions.get(resumed.suspension()), resumed.at());
        } else if (event instanceof Extended extended && current.limit() != null) {
            int amount = current.limit().amount() + extended.by().amount();
            budget = current.extendedTo(current.limit().withAmount(amount));
        } else if (event instanceof Reset reset) {
            periods.add(current.endedAt(reset.at()));
            budget = new Budget(reset.at(), reset.limit(), coverageFor(reset.limit()));
        } else if (event instanceof Reanchored reanchored) {
            budget = current.startedAt(reanchored.startAt());
        } else if (event instanceof Stopped stopped) {
            stoppedAt = stopped.at();
        }
    }

    private void open(Suspended event) {
        LocalDate on = calendar.dateOf(event.at());
        LocalDate capDue = event.cap() == null ? null : ClockKernel.capDueDate(on, event.cap(), calendar);
        Suspension suspension = new Suspension(event.suspension(), event.ground(), on, capDue);
        suspensions.put(suspension.id, suspension);
        for (Coverage coverage : coverages.values()) {
            coverage.open(suspension, coverage.measure().position(event.at()));
        }
    }

    private void close(@Nullable Suspension suspension, Instant at) {
        if (suspension != null) {
            coverages.values().forEach(c -> c.settle(c.measure().position(at)));
            suspension.close(calendar.dateOf(at));
        }
    }

    /** Closes every suspension that is open, as if each were resumed at that moment. */
    void closeAll(Instant at) {
        if (stoppedAt == null) {
            suspensions.values().stream().filter(s -> !s.isClosed()).forEach(s -> close(s, at));
        }
    }

    WorkCalendar calendar() {
        return calendar;
    }

    @Nullable
    Budget budget() {
        return budget;
    }

    @Nullable
    Instant stoppedAt() {
        return stoppedAt;
    }

    @Nullable
    Suspension suspension(String id) {
        return suspensions.get(id);
    }

    Collection<Suspension> suspensions() {
        return suspensions.values();
    }

    List<Irregularity> irregularities() {
        return irregularities;
    }

    List<Period> periods() {
        return periods;
    }
}
