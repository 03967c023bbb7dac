package org.lianban.app.supervision.overdue;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.database.Outage;
import org.lianban.app.meters.Meter;
import org.lianban.app.supervision.finding.FindingsMade.Made;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the cards and orders that nobody has answered. Several may run at once and die at any moment: each takes what no other has,
 * and what is found or sent already is not found or sent again. One that cannot be looked at is set aside, and the rest goes on.
 */
@Component
public class AnswerSweep {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerSweep.class);
    private static final int BATCH = 200;

    private record Batch(int asked, List<Made> made) {}

    private final List<AskedSource> sources;
    private final LateAnswers late;
    private final SetAsideAnswers aside;
    private final CalendarBook calendars;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;

    AnswerSweep(
            List<AskedSource> sources,
            LateAnswers late,
            SetAsideAnswers aside,
            CalendarBook calendars,
            TransactionTemplate transaction,
            MeterRegistry meters) {
        this.sources = sources;
        this.late = late;
        this.aside = aside;
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
        return sources.stream().mapToInt(source -> sweep(source, now)).sum();
    }

    private int sweep(AskedSource source, Instant now) {
        int found = 0;
        Batch batch;
        do {
            batch = batch(source, now);
            batch.made().forEach(one -> Meter.FINDINGS
                    .counter(meters, one.rule(), one.severity().name())
                    .increment());
            found += batch.made().size();
        } while (batch.asked() == BATCH);
        return found;
    }

    /** If anything in a batch fails, each of it is looked at alone. */
    private Batch batch(AskedSource source, Instant now) {
        List<Asked> taken = new ArrayList<>();
        try {
            return inTransaction(() -> {
                WorkCalendar calendar = calendars.current();
                taken.addAll(source.lockDue(calendar.dateOf(now), now, BATCH));
                return new Batch(taken.size(), taken.isEmpty() ? List.of() : look(source, taken, calendar, now));
            });
        } catch (RuntimeException e) {
            if (taken.isEmpty() || Outage.explains(e)) {
                throw e;
            }
            return new Batch(
                    taken.size(),
                    taken.stream()
                            .flatMap(one -> alone(source, one, now).stream())
                            .toList());
        }
    }

    private List<Made> alone(AskedSource source, Asked one, Instant now) {
        try {
            return inTransaction(() -> {
                WorkCalendar calendar = calendars.current();
                return source.lock(one, calendar.dateOf(now)) ? look(source, List.of(one), calendar, now) : List.of();
            });
        } catch (RuntimeException e) {
            if (Outage.explains(e)) {
                throw e;
            }
            LOG.error("The {} {} cannot be looked at; it is set aside", one.what(), one.id(), e);
            aside.put(one, e, now);
            return List.of();
        }
    }

    private List<Made> look(AskedSource source, List<Asked> asked, WorkCalendar calendar, Instant now) {
        LateAnswers.Result result = late.look(asked, calendar, now);
        source.settle(result.looked(), calendar, now);
        aside.clear(asked);
        return result.made();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
