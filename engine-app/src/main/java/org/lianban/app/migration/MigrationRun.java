package org.lianban.app.migration;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Outage;
import org.lianban.app.engine.migration.FlowMigration;
import org.lianban.app.engine.migration.FlowPlan;
import org.lianban.app.engine.migration.NotMigrated;
import org.lianban.app.migration.MigrationCases.Entry;
import org.lianban.app.migration.MigrationStore.Order;
import org.lianban.app.migration.Standing.Moved;
import org.lianban.app.web.LocalisedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes on with the migrations, each case in a transaction of its own together with the note of what came of it. To try a case is to move
 * it and undo the transaction. A node that dies leaves nothing half done, and another goes on; two at once share the cases.
 */
@Component
class MigrationRun {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationRun.class);
    private static final LocalisedText FAILED =
            new LocalisedText("系统出错，此件未作任何改动。", "Something went wrong in lianban; nothing of this case was changed.");
    private static final LocalisedText GONE =
            new LocalisedText("已办结，或者已不在原版本上。", "It has ended, or does not run on that version any more.");
    private static final int MOST_AT_WORK = 20;
    /** Of one migration in one run, so that others go on too. */
    private static final int SHARE = 200;

    private final MigrationStore migrations;
    private final MigrationCases cases;
    private final CaseMigrator migrator;
    private final FlowMigration flow;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MigrationRun(
            MigrationStore migrations,
            MigrationCases cases,
            CaseMigrator migrator,
            FlowMigration flow,
            TransactionTemplate transaction,
            Clock clock) {
        this.migrations = migrations;
        this.cases = cases;
        this.migrator = migrator;
        this.flow = flow;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A share of every migration at work. */
    void run() {
        migrations.toDo(MOST_AT_WORK).forEach(order -> run(order, SHARE));
    }

    /** As many cases of one. */
    void run(Order order, int share) {
        FlowPlan plan = flow.plan(order.from(), order.to(), order.renamed());
        boolean trying = order.state() == MigrationState.TRYING;
        int done = 0;
        while (done < share && (trying ? tryNext(order, plan) : moveNext(order, plan))) {
            done++;
        }
        migrations.finish(order.id(), now());
    }

    /** False if no case is left, or it was stopped. */
    private boolean tryNext(Order order, FlowPlan plan) {
        AtomicReference<@Nullable Entry> taken = new AtomicReference<>();
        Result result = result(order, taken, () -> {
            // whatever comes of it, nothing of it stays
            Optional<Moved> would = Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly();
                return next(order, taken, MigrationState.TRYING, MigrationCaseState.UNTRIED)
                        .flatMap(entry -> migrator.migrate(plan, entry.caseId()));
            }));
            return Result.of(would, MigrationCaseState.READY);
        });
        return noted(order, taken.get(), MigrationCaseState.UNTRIED, result);
    }

    private boolean moveNext(Order order, FlowPlan plan) {
        AtomicReference<@Nullable Entry> taken = new AtomicReference<>();
        Result result = result(order, taken, () -> {
            transaction.executeWithoutResult(
                    status -> next(order, taken, MigrationState.RUNNING, MigrationCaseState.READY)
                            .ifPresent(entry -> {
                                Optional<Moved> moved = migrator.migrate(plan, entry.caseId());
                                Result came = Result.of(moved, MigrationCaseState.MIGRATED);
                                note(order, entry, MigrationCaseState.READY, came);
                            }));
            return null;
        });
        Entry entry = taken.get();
        return entry != null && (result == null || noted(order, entry, MigrationCaseState.READY, result));
    }

    private record Result(
            MigrationCaseState state,
            @Nullable LocalisedText words,
            @Nullable Moved moved) {

        static Result of(Optional<Moved> moved, MigrationCaseState otherwiseThanGone) {
            return moved.map(seen -> new Result(otherwiseThanGone, null, seen))
                    .orElse(new Result(MigrationCaseState.GONE, GONE, null));
        }
    }

    /** What is done with one case. */
    private interface Step {
        @Nullable
        Result take();
    }

    private @Nullable Result result(Order order, AtomicReference<@Nullable Entry> taken, Step step) {
        try {
            return step.take();
        } catch (NotMigrated held) {
            return new Result(MigrationCaseState.HELD, held.reason(), null);
        } catch (RuntimeException e) {
            Entry entry = taken.get();
            if (entry == null || Outage.explains(e)) {
                throw e;
            }
            LOG.error("Case {} of the migration {} failed", entry.caseId(), order.id(), e);
            return new Result(MigrationCaseState.FAILED, FAILED, null);
        }
    }

    private Optional<Entry> next(
            Order order, AtomicReference<@Nullable Entry> taken, MigrationState at, MigrationCaseState in) {
        migrations.goOn(order.id());
        Optional<Entry> next = cases.lockNext(order.id(), at, in);
        next.ifPresent(taken::set);
        return next;
    }

    private boolean noted(Order order, @Nullable Entry entry, MigrationCaseState from, @Nullable Result result) {
        if (entry == null || result == null) {
            return false;
        }
        note(order, entry, from, result);
        return true;
    }

    private void note(Order order, Entry entry, MigrationCaseState from, Result result) {
        cases.note(order.id(), entry.number(), from, result.state(), result.words(), result.moved(), now());
    }

    private Instant now() {
        return clock.instant();
    }
}
