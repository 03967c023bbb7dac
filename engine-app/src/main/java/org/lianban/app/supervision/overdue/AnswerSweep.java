package org.lianban.app.supervision.overdue;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.meters.Meter;
import org.lianban.app.supervision.finding.FindingsMade.Made;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the cards and orders that nobody has answered. Several may run at once and die at any moment: each takes what no other has,
 * and what is found or sent already is not found or sent again.
 */
@Component
public class AnswerSweep {

    private static final int BATCH = 200;

    private record Batch(int asked, List<Made> made) {}

    private final List<AskedSource> sources;
    private final LateAnswers late;
    private final CalendarBook calendars;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;

    AnswerSweep(
            List<AskedSource> sources,
            LateAnswers late,
            CalendarBook calendars,
            TransactionTemplate transaction,
            MeterRegistry meters) {
        this.sources = sources;
        this.late = late;
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
            batch = Objects.requireNonNull(transaction.execute(status -> batch(source, now)));
            batch.made().forEach(one -> Meter.FINDINGS
                    .counter(meters, one.rule(), one.severity().name())
                    .increment());
            found += batch.made().size();
        } while (batch.asked() == BATCH);
        return found;
    }

    private Batch batch(AskedSource source, Instant now) {
        WorkCalendar calendar = calendars.current();
        List<Asked> asked = source.lockDue(calendar.dateOf(now), BATCH);
        if (asked.isEmpty()) {
            return new Batch(0, List.of());
        }
        LateAnswers.Result result = late.look(asked, calendar, now);
        source.settle(result.looked(), calendar, now);
        return new Batch(asked.size(), result.made());
    }
}
