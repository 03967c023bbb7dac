package org.lianban.monitoring.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.exchange.LogReport.Saved;
import org.lianban.monitoring.exchange.log.LogItem.Refused;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.lianban.monitoring.exchange.projection.CaseReading;
import org.lianban.monitoring.exchange.projection.ImportedCase;
import org.lianban.monitoring.exchange.projection.Projector;

/** Adds up the report on a log, case by case; of a case nothing is kept but figures. */
public final class Tally {

    private static final int SHOWN = 20;

    private final Mapping mapping;
    private final Projector projector;
    private final Instant asOf;

    private final SortedMap<String, Long> stages = new TreeMap<>();
    private final SortedMap<String, Long> refusedByReason = new TreeMap<>();
    private final List<Refused> firstRefused = new ArrayList<>();
    private final List<Long> late = new ArrayList<>();
    private final List<Long> openOverdue = new ArrayList<>();
    private final SortedMap<String, Long> suspensions = new TreeMap<>();
    private final SortedMap<String, Long> uncounted = new TreeMap<>();
    private final SortedMap<String, Long> savedBySingle = new TreeMap<>();
    private final List<Long> daysSaved = new ArrayList<>();
    private final List<Long> ownLate = new ArrayList<>();
    private final SortedMap<String, Long> misfits = new TreeMap<>();
    private int cases;
    private long events;
    private long duplicates;
    private long refused;
    private int notStarted;
    private int ended;
    private int inTime;
    private int openInTime;
    private int openSuspensions;
    private int extended;
    private int ownDeadline;
    private int casesWithMisfits;

    /** A tally of cases that are read at that moment, if they have no end. */
    public Tally(Mapping mapping, Instant asOf) {
        this.mapping = mapping;
        this.projector = new Projector(mapping);
        this.asOf = asOf;
    }

    /** Notes a refusal. */
    public void refuse(Refused item) {
        refused++;
        add(refusedByReason, item.reason().name(), 1);
        if (firstRefused.size() < SHOWN) {
            firstRefused.add(item);
        }
    }

    /** Projects a case, reads it, and adds what it shows. */
    public void add(ImportedCase delivered) {
        CaseReading reading = CaseReading.of(projector.project(delivered), mapping.calendar(), asOf);
        cases++;
        duplicates += reading.projection().duplicates();
        events += reading.projection().history().size();
        reading.projection().history().forEach(event -> add(stages, Objects.requireNonNullElse(event.stage(), "-"), 1));
        reading.misfits().forEach(misfit -> add(misfits, misfit.code(), 1));
        casesWithMisfits += reading.misfits().isEmpty() ? 0 : 1;
        if (reading.started()) {
            read(reading);
        } else {
            notStarted++;
        }
    }

    private void read(CaseReading reading) {
        List<Suspended> taken = reading.suspensions();
        taken.forEach(suspension -> add(suspensions, suspension.ground(), 1));
        reading.reading().uncounted().forEach((ground, days) -> add(uncounted, ground, days));
        int limit = Objects.requireNonNull(reading.reading().limit()).amount();
        extended += limit > mapping.limit().amount() ? 1 : 0;
        long overdue = reading.reading().overdue();
        if (!reading.ended()) {
            openSuspensions += reading.reading().state() == ClockState.SUSPENDED ? 1 : 0;
            if (overdue > 0) {
                openOverdue.add(overdue);
            } else {
                openInTime++;
            }
            return;
        }
        ended++;
        ownDeadline(reading);
        if (overdue > 0) {
            late.add(overdue);
        } else {
            inTime++;
            counterfactual(reading, taken);
        }
    }

    private void ownDeadline(CaseReading reading) {
        Instant deadline = reading.projection().deadline();
        if (deadline != null) {
            ownDeadline++;
            Instant end = reading.reading().asOf();
            if (end.isAfter(deadline)) {
                LocalDate due = mapping.calendar().dateOf(deadline);
                ownLate.add(ChronoUnit.DAYS.between(due, mapping.calendar().dateOf(end)));
            }
        }
    }

    private void counterfactual(CaseReading reading, List<Suspended> taken) {
        long without = taken.isEmpty() ? 0 : reading.overdueWithout(taken, mapping.calendar());
        if (without == 0) {
            return;
        }
        daysSaved.add(without);
        TreeSet<String> grounds = new TreeSet<>();
        for (Suspended suspension : taken) {
            if (reading.overdueWithout(List.of(suspension), mapping.calendar()) > 0) {
                grounds.add(suspension.ground());
            }
        }
        grounds.forEach(ground -> add(savedBySingle, ground, 1));
    }

    private static void add(SortedMap<String, Long> sums, String key, long more) {
        sums.merge(key, more, Long::sum);
    }

    /** The figures so far. */
    public LogReport report() {
        return new LogReport(
                mapping.name(),
                asOf,
                cases,
                events,
                duplicates,
                copy(stages),
                refused,
                copy(refusedByReason),
                List.copyOf(firstRefused),
                notStarted,
                ended,
                inTime,
                Spread.of(late),
                openInTime,
                Spread.of(openOverdue),
                copy(suspensions),
                openSuspensions,
                copy(uncounted),
                extended,
                new Saved(daysSaved.size(), copy(savedBySingle), Spread.of(daysSaved)),
                ownDeadline,
                Spread.of(ownLate),
                copy(misfits),
                casesWithMisfits);
    }

    private static SortedMap<String, Long> copy(SortedMap<String, Long> sums) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }
}
