package org.lianban.app.exchange.rereading;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.RecordedNotice;
import org.lianban.app.exchange.system.Dialects;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.exchange.version.DeliveredLedger;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads delivered cases anew: those without an end once a day and after every notice, those of a closed log when it grew, and all of
 * a system whose mapping or limits were changed. Several nodes may do so at once; each takes the cases that no other has.
 */
@Component
public class Rereading {

    private static final int BATCH = 200;

    private final Systems systems;
    private final Dialects dialects;
    private final CalendarBook calendars;
    private final DeliveredLedger ledger;
    private final TransactionTemplate transaction;

    Rereading(
            Systems systems,
            Dialects dialects,
            CalendarBook calendars,
            DeliveredLedger ledger,
            TransactionTemplate transaction) {
        this.systems = systems;
        this.dialects = dialects;
        this.calendars = calendars;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    /** Reads whatever is out of date; returns how many cases that were. */
    public int run(Instant now) {
        return systems.all().stream().mapToInt(system -> run(system, now)).sum();
    }

    private int run(ExchangeSystem system, Instant now) {
        Instant before = before(system, now);
        int all = 0;
        int some;
        do {
            some = Objects.requireNonNull(transaction.execute(status -> ledger.reread(system, before, BATCH)));
            all += some;
        } while (some == BATCH);
        return all;
    }

    /** A reading before that moment is out of date. */
    private Instant before(ExchangeSystem system, Instant now) {
        Instant asOf = system.asOf(now);
        if (system.historical()) {
            return asOf;
        }
        WorkCalendar calendar = dialects.calendar(system);
        Instant today = calendar.startOf(calendar.dateOf(now));
        return Stream.concat(
                        Stream.of(today), calendars.edition().added().stream().map(RecordedNotice::recordedAt))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }
}
