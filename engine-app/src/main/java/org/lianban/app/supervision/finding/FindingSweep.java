package org.lianban.app.supervision.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.database.Outage;
import org.lianban.app.supervision.finding.RuleVersions.RuleVersion;
import org.lianban.app.supervision.rule.Setting;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
import org.lianban.app.supervision.source.CaseSource;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the cases whose time has come and records what the rules find. Several may run at once and die at any moment: each takes
 * the cases that no other has, and a crossing that is recorded already is not recorded again. A case that no rule can be asked about
 * is set aside, and the rest goes on.
 */
@Component
public class FindingSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FindingSweep.class);
    private static final int BATCH = 200;

    private final List<CaseSource> sources;
    private final WatchStore watch;
    private final FindingStore findings;
    private final SetAside aside;
    private final SupervisionRuleBook rules;
    private final RuleVersions versions;
    private final CalendarBook calendars;
    private final TransactionTemplate transaction;
    private final FindingMeters meters;

    FindingSweep(
            List<CaseSource> sources,
            WatchStore watch,
            FindingStore findings,
            SetAside aside,
            SupervisionRuleBook rules,
            RuleVersions versions,
            CalendarBook calendars,
            TransactionTemplate transaction,
            FindingMeters meters) {
        this.sources = sources;
        this.watch = watch;
        this.findings = findings;
        this.aside = aside;
        this.rules = rules;
        this.versions = versions;
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
        return meters.timed(
                () -> sources.stream().mapToInt(source -> sweep(source, now)).sum());
    }

    private int sweep(CaseSource source, Instant now) {
        int found = 0;
        Batch batch;
        do {
            batch = batch(source, now);
            meters.looked(batch.cases(), batch.made());
            found += batch.made().size();
        } while (batch.cases() == BATCH);
        return found;
    }

    private record Batch(int cases, List<FindingsMade.Made> made) {}

    /** If anything in a batch fails, its cases are looked at one by one. */
    private Batch batch(CaseSource source, Instant now) {
        List<UUID> taken = new ArrayList<>();
        try {
            return inTransaction(() -> {
                taken.addAll(source.lockDue(now, BATCH));
                return new Batch(taken.size(), taken.isEmpty() ? List.of() : look(source, taken, now));
            });
        } catch (RuntimeException e) {
            if (taken.isEmpty() || Outage.explains(e)) {
                throw e;
            }
            return new Batch(
                    taken.size(),
                    taken.stream()
                            .flatMap(id -> alone(source, id, now).stream())
                            .toList());
        }
    }

    private List<FindingsMade.Made> alone(CaseSource source, UUID id, Instant now) {
        try {
            return inTransaction(() -> source.lock(id) ? look(source, List.of(id), now) : List.of());
        } catch (RuntimeException e) {
            if (Outage.explains(e)) {
                throw e;
            }
            LOG.error("No rule can be asked about the case {}; it is set aside", id, e);
            aside.put(source.origin(), id, e, now);
            return List.of();
        }
    }

    private List<FindingsMade.Made> look(CaseSource source, List<UUID> taken, Instant now) {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(now);
        List<RuleVersion> inForce = versions.all();
        List<NewFinding> found = new ArrayList<>();
        List<WatchStore.Look> next = new ArrayList<>();
        for (SupervisedCase supervised : source.load(taken)) {
            List<NewFinding> ofCase = look(supervised, inForce, calendar);
            ofCase.stream().filter(one -> !one.found().on().isAfter(today)).forEach(found::add);
            next.add(new WatchStore.Look(supervised.head().id(), next(ofCase, calendar, today)));
        }
        List<FindingsMade.Made> made = findings.add(found, now);
        watch.lookAgain(next);
        aside.clear(taken);
        return made;
    }

    /** What each version of the table says of the days on which it is in force. */
    private List<NewFinding> look(SupervisedCase supervised, List<RuleVersion> inForce, WorkCalendar calendar) {
        return inForce.stream()
                .flatMap(
                        version -> rules.look(supervised, new Setting(version.table(), supervised.calendarOr(calendar)))
                                .filter(found -> version.inForceOn(found.on()))
                                .map(found -> NewFinding.of(supervised.head(), version.number(), found)))
                .toList();
    }

    private static @Nullable Instant next(List<NewFinding> found, WorkCalendar calendar, LocalDate today) {
        return found.stream()
                .map(one -> one.found().on())
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .map(calendar::startOf)
                .orElse(null);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
