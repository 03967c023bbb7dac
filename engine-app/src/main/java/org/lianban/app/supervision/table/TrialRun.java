package org.lianban.app.supervision.table;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.database.Outage;
import org.lianban.app.supervision.finding.RuleVersions;
import org.lianban.app.supervision.finding.RuleVersions.RuleVersion;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.RuleTable;
import org.lianban.app.supervision.rule.Setting;
import org.lianban.app.supervision.rule.SupervisionRuleBook;
import org.lianban.app.supervision.source.CaseSource;
import org.lianban.app.supervision.source.CaseSource.Position;
import org.lianban.app.supervision.table.TrialStore.OfCase;
import org.lianban.app.supervision.table.TrialStore.Unfinished;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the trials: asks the draft and the tables in force about every case of the period and notes what differs. In steps of one
 * transaction each, so that another node goes on where one has died.
 */
@Component
class TrialRun {

    private static final Logger LOG = LoggerFactory.getLogger(TrialRun.class);
    private static final int BATCH = 200;
    /** Of more differences than anybody reads, only the number is kept. */
    private static final int MOST_ROWS = 10_000;

    private final List<CaseSource> sources;
    private final TrialStore trials;
    private final SupervisionRuleBook rules;
    private final RuleVersions versions;
    private final CalendarBook calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<UUID, RuleTable> drafts = new ConcurrentHashMap<>();

    TrialRun(
            List<CaseSource> sources,
            TrialStore trials,
            SupervisionRuleBook rules,
            RuleVersions versions,
            CalendarBook calendars,
            TransactionTemplate transaction,
            Clock clock) {
        this.sources = sources;
        this.trials = trials;
        this.rules = rules;
        this.versions = versions;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Runs all trials that are not finished and that no other node runs. */
    void run() {
        while (step()) {
            // the next step, of this trial or of the next
        }
    }

    private boolean step() {
        AtomicReference<@Nullable UUID> taken = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<Unfinished> next = trials.lockNext();
                next.ifPresent(trial -> {
                    taken.set(trial.id());
                    step(trial);
                });
                return next.isPresent();
            }));
        } catch (RuntimeException e) {
            UUID trial = taken.get();
            if (trial == null || Outage.explains(e)) {
                throw e;
            }
            LOG.error("The trial {} ended", trial, e);
            drafts.remove(trial);
            trials.finish(trial, e.toString(), clock.instant());
            return true;
        }
    }

    private void step(Unfinished trial) {
        CaseSource source = sources.stream()
                .filter(one -> trial.origin() == null || one.origin() == trial.origin())
                .findFirst()
                .orElseThrow();
        WorkCalendar calendar = calendars.current();
        Position start = Position.before(calendar.startOf(trial.casesFrom()));
        Instant end = calendar.startOf(trial.casesTo().plusDays(1));
        List<Position> batch =
                source.history(trial.region(), Objects.requireNonNullElse(trial.position(), start), end, BATCH);
        compare(trial, source, batch, calendar);
        if (batch.size() < BATCH) {
            nextSource(trial, source);
        }
    }

    private void nextSource(Unfinished trial, CaseSource source) {
        int next = sources.indexOf(source) + 1;
        if (next < sources.size()) {
            trials.advance(trial.id(), sources.get(next).origin(), null, 0, List.of());
        } else {
            drafts.remove(trial.id());
            trials.finish(trial.id(), null, clock.instant());
        }
    }

    private void compare(Unfinished trial, CaseSource source, List<Position> batch, WorkCalendar calendar) {
        LocalDate today = calendar.dateOf(clock.instant());
        RuleTable draft =
                drafts.computeIfAbsent(trial.id(), any -> new RuleTable(SupervisionRules.read(trial.source())));
        List<RuleVersion> inForce = versions.all();
        List<OfCase> found = new ArrayList<>();
        for (SupervisedCase supervised :
                source.load(batch.stream().map(Position::caseId).toList())) {
            List<Found> before = until(today, inForce.stream().flatMap(version -> rules.look(
                            supervised, new Setting(version.table(), supervised.calendarOr(calendar)))
                    .filter(one -> version.inForceOn(one.on()))));
            List<Found> after =
                    until(today, rules.look(supervised, new Setting(draft, supervised.calendarOr(calendar))));
            Comparison.of(before, after).forEach(one -> found.add(new OfCase(supervised.head(), one)));
        }
        trials.advance(
                trial.id(),
                source.origin(),
                last(batch, trial.position()),
                batch.size(),
                found.stream().map(OfCase::difference).toList());
        long room = Math.max(0, MOST_ROWS - trial.rows());
        trials.keep(trial.id(), trial.rows(), found.stream().limit(room).toList());
    }

    private static @Nullable Position last(List<Position> batch, @Nullable Position before) {
        return batch.isEmpty() ? before : batch.get(batch.size() - 1);
    }

    private static List<Found> until(LocalDate today, Stream<Found> found) {
        return found.filter(one -> !one.on().isAfter(today)).distinct().toList();
    }
}
