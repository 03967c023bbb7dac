package org.lianban.app.supervision.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.supervision.rule.ClockRules;
import org.lianban.app.supervision.rule.Crossing;
import org.lianban.app.supervision.rule.WatchedClock;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the clocks whose time has come and records what the rules find. Several may run at once and die at any moment: each
 * takes the cases that no other has, and a crossing that is recorded already is not recorded again.
 */
@Component
public class FindingSweep {

    private static final int BATCH = 200;

    private final WatchStore watch;
    private final FindingStore findings;
    private final ClockRules rules;
    private final CalendarBook calendars;
    private final TransactionTemplate transaction;
    private final FindingMeters meters;

    FindingSweep(
            WatchStore watch,
            FindingStore findings,
            ClockRules rules,
            CalendarBook calendars,
            TransactionTemplate transaction,
            FindingMeters meters) {
        this.watch = watch;
        this.findings = findings;
        this.rules = rules;
        this.calendars = calendars;
        this.transaction = transaction;
        this.meters = meters;
    }

    /**
     * Looks at everything that is due by {@code now}, in batches of one transaction each.
     *
     * @return how many findings are new
     */
    public int sweep(Instant now) {
        return meters.timed(() -> sweepAll(now));
    }

    private int sweepAll(Instant now) {
        int found = 0;
        Batch batch;
        do {
            batch = Optional.ofNullable(transaction.execute(status -> batch(now)))
                    .orElse(Batch.EMPTY);
            meters.found(batch.found());
            found += batch.found().size();
        } while (batch.cases() == BATCH);
        return found;
    }

    private record Batch(int cases, List<FindingStore.Stored> found) {

        static final Batch EMPTY = new Batch(0, List.of());
    }

    private Batch batch(Instant now) {
        List<UUID> cases = watch.lockDueCases(now, BATCH);
        if (cases.isEmpty()) {
            return Batch.EMPTY;
        }
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(now);
        List<WatchedClock> clocks = watch.dueClocks(cases, now);
        List<FindingStore.Stored> found = findings.add(
                clocks.stream()
                        .flatMap(clock -> rules.crossings(clock, calendar).stream()
                                .filter(crossing -> !crossing.on().isAfter(lastDay(clock, today)))
                                .map(crossing -> new FindingStore.New(clock, crossing)))
                        .toList(),
                now);
        watch.lookAgain(clocks.stream()
                .map(clock -> new WatchStore.Look(clock.id(), next(clock, calendar, today)))
                .toList());
        return new Batch(cases.size(), found);
    }

    /** A clock that stopped crosses nothing any more. */
    private static LocalDate lastDay(WatchedClock clock, LocalDate today) {
        LocalDate stopped = clock.stoppedOn();
        return stopped == null || stopped.isAfter(today) ? today : stopped;
    }

    private @Nullable Instant next(WatchedClock clock, WorkCalendar calendar, LocalDate today) {
        if (clock.stoppedOn() != null) {
            return null;
        }
        return rules.crossings(clock, calendar).stream()
                .map(Crossing::on)
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .map(calendar::startOf)
                .orElse(null);
    }
}
