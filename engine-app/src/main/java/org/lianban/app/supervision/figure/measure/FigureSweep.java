package org.lianban.app.supervision.figure.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.exchange.DeliveredCase;
import org.lianban.app.exchange.DeliveredCases;
import org.lianban.app.supervision.figure.course.Courses;
import org.lianban.app.supervision.figure.course.LoadedCourse;
import org.lianban.app.supervision.figure.measure.FigureQueue.Due;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures the cases that changed, and once a day all that are open. Idempotent: a case is replaced as a whole, and whoever dies in
 * a batch leaves it to the next sweep. A case that cannot be measured is reported and left out, and does not stop the others.
 */
@Component
public class FigureSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FigureSweep.class);
    private static final int BATCH = 200;

    private final FigureQueue queue;
    private final FigureStore figures;
    private final HeadStore heads;
    private final Courses courses;
    private final DeliveredCases delivered;
    private final CalendarBook calendars;
    private final TransactionTemplate transaction;

    FigureSweep(
            FigureQueue queue,
            FigureStore figures,
            HeadStore heads,
            Courses courses,
            DeliveredCases delivered,
            CalendarBook calendars,
            TransactionTemplate transaction) {
        this.queue = queue;
        this.figures = figures;
        this.heads = heads;
        this.courses = courses;
        this.delivered = delivered;
        this.calendars = calendars;
        this.transaction = transaction;
    }

    /**
     * Measures all that is queued, in batches of one transaction each.
     *
     * @return how many cases were measured; one that was queued again meanwhile counts again
     */
    public int sweep(Instant now) {
        queue.addOpenOnesOnceOn(calendars.current().dateOf(now));
        int cases = 0;
        int batch;
        do {
            batch = Objects.requireNonNullElse(transaction.execute(status -> batch(now)), 0);
            cases += batch;
        } while (batch > 0);
        return cases;
    }

    /** Forgets all figures and queues every case; sweeps make them anew. */
    public void rebuild() {
        transaction.executeWithoutResult(status -> {
            queue.lock();
            figures.clear();
            queue.addAll();
        });
    }

    private int batch(Instant now) {
        queue.lock();
        List<Due> due = queue.first(BATCH);
        if (due.isEmpty()) {
            return 0;
        }
        List<UUID> cases = due.stream().map(Due::caseId).distinct().toList();
        figures.replace(cases, measure(cases, now));
        queue.remove(due);
        return cases.size();
    }

    private List<Measured> measure(List<UUID> cases, Instant now) {
        WorkCalendar calendar = calendars.current();
        Map<UUID, CaseHead> known = heads.of(cases.toArray(UUID[]::new));
        List<Measured> measured = new ArrayList<>();
        for (LoadedCourse loaded : courses.of(known.keySet(), now)) {
            CaseHead head = Objects.requireNonNull(known.get(loaded.caseId()), "a case has a head");
            unlessItFails(head.id(), () -> measured.add(new Measure(head, loaded, calendar, now).take()));
        }
        List<UUID> others = cases.stream().filter(id -> !known.containsKey(id)).toList();
        for (DeliveredCase other : others.isEmpty() ? List.<DeliveredCase>of() : delivered.load(others)) {
            unlessItFails(other.id(), () -> new DeliveredMeasure(other).take().ifPresent(measured::add));
        }
        return measured;
    }

    private static void unlessItFails(UUID caseId, Runnable measure) {
        try {
            measure.run();
        } catch (RuntimeException e) {
            LOG.error("Case {} cannot be measured and is missing in the figures", caseId, e);
        }
    }
}
