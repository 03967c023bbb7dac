package org.lianban.app.migration;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.engine.migration.FlowMigration;
import org.lianban.app.engine.migration.FlowPlan;
import org.lianban.app.engine.migration.RenameProposal;
import org.lianban.app.engine.migration.RenameProposals;
import org.lianban.app.engine.release.ModelReleases;
import org.lianban.app.engine.release.ModelSetUse;
import org.lianban.app.migration.MigrationStore.Order;
import org.lianban.app.migration.MigrationStore.Stored;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a designer does with the migrations of his region. Those of other regions do not exist for him. */
@Component
class MigrationDesk {

    private static final UUID FIRST = new UUID(0, 0);

    private final MigrationStore migrations;
    private final MigrationCases cases;
    private final CaseSheet sheet;
    private final FlowMigration flow;
    private final RenameProposals proposals;
    private final ModelReleases releases;
    private final AuditTrail trail;
    private final Cursors cursors;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MigrationDesk(
            MigrationStore migrations,
            MigrationCases cases,
            CaseSheet sheet,
            FlowMigration flow,
            RenameProposals proposals,
            ModelReleases releases,
            AuditTrail trail,
            Cursors cursors,
            TransactionTemplate transaction,
            Clock clock) {
        this.migrations = migrations;
        this.cases = cases;
        this.sheet = sheet;
        this.flow = flow;
        this.proposals = proposals;
        this.releases = releases;
        this.trail = trail;
        this.cursors = cursors;
        this.transaction = transaction;
        this.clock = clock;
    }

    List<ModelSetUse> sets(Actor actor) {
        return releases.uses(actor.region());
    }

    /** What is called otherwise in another set, as far as it can be guessed. */
    List<RenameProposal> renames(Actor actor, String from, String to) {
        requireSets(actor, from, to);
        return proposals.between(from, to);
    }

    /** Lists the cases; nothing happens to them. */
    Migration plan(Actor actor, MigrationForm form) {
        requireSets(actor, form.from(), form.to());
        if (form.from().equals(form.to())) {
            throw Refusal.invalid("to", new LocalisedText("目标版本就是原版本。", "is where the cases run already"));
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        transaction.executeWithoutResult(status -> {
            migrations.add(id, actor.region(), actor.staff(), form, now());
            record(Act.MIGRATION_PLANNED, actor, id, form.note());
        });
        return find(actor, id);
    }

    private void requireSets(Actor actor, String from, String to) {
        List<ModelSetUse> sets = sets(actor);
        requireSet(sets, "from", from);
        requireSet(sets, "to", to);
    }

    private static void requireSet(List<ModelSetUse> sets, String field, String deployment) {
        if (sets.stream().noneMatch(set -> set.deployment().equals(deployment))) {
            throw Refusal.invalid(field, new LocalisedText("没有这个版本。", "is no set of models"));
        }
    }

    Migration find(Actor actor, UUID id) {
        return view(stored(actor, id));
    }

    Page<Migration> page(Actor actor, @Nullable String cursor, int size) {
        String listing = "migrations:" + actor.region();
        List<@Nullable String> keys = cursors.open(listing, cursor);
        List<Stored> rows = keys.isEmpty()
                ? migrations.page(actor.region(), null, FIRST, size + 1)
                : migrations.page(actor.region(), Instant.parse(key(keys, 0)), UUID.fromString(key(keys, 1)), size + 1);
        return Page.of(
                rows.stream().map(this::view).toList(),
                size,
                last -> cursors.seal(
                        listing, List.of(last.createdAt().toString(), last.id().toString())));
    }

    Page<MigrationCase> cases(
            Actor actor, UUID id, @Nullable MigrationCaseState state, @Nullable String cursor, int size) {
        FlowPlan plan = plan(stored(actor, id).order());
        String listing = "migration-cases:" + id + ":" + state;
        List<@Nullable String> keys = cursors.open(listing, cursor);
        long after = keys.isEmpty() ? 0 : Long.parseLong(key(keys, 0));
        return Page.of(
                sheet.of(cases.page(id, state, after, size + 1), plan),
                size,
                last -> cursors.seal(listing, List.of(String.valueOf(last.number()))));
    }

    /** Each case is moved and put back, one after the other. */
    Migration tryOut(Actor actor, UUID id) {
        Stored stored = stored(actor, id);
        if (!plan(stored.order()).problems().isEmpty()) {
            throw Refusal.conflict(
                    new LocalisedText("迁移计划有错误，不能试迁。", "There are problems in the plan; it cannot be tried."),
                    new LocalisedText("请按列出的错误修改计划。", "Make a plan without them."));
        }
        return after(
                migrations.tryOut(id),
                actor,
                id,
                new LocalisedText(
                        "只有计划好、尚未开始而又没有同批办件在迁移的才能试迁。",
                        "Only what was planned and not started is tried, and no other migration of the same cases beside it."));
    }

    /** Moves what was tried and would go. */
    Migration start(Actor actor, UUID id) {
        stored(actor, id);
        boolean started = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean begun = migrations.start(id, actor.staff());
            if (begun) {
                record(Act.MIGRATION_STARTED, actor, id, "");
            }
            return begun;
        }));
        return after(
                started,
                actor,
                id,
                new LocalisedText(
                        "只有全部试迁过而又没有同批办件在迁移的才能开始。",
                        "Only what was tried to the end can start, and no other migration of the same cases beside it."));
    }

    Migration stop(Actor actor, UUID id) {
        stored(actor, id);
        boolean stopped = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean ended = migrations.stop(id, now());
            if (ended) {
                record(Act.MIGRATION_STOPPED, actor, id, "");
            }
            return ended;
        }));
        return after(
                stopped, actor, id, new LocalisedText("当前没有在迁移，无从停止。", "It is not at work; there is nothing to stop."));
    }

    private Migration after(boolean changed, Actor actor, UUID id, LocalisedText otherwise) {
        if (!changed) {
            throw Refusal.conflict(
                    otherwise, new LocalisedText("请刷新页面查看其状态。", "Reload the page to see how it stands."));
        }
        return find(actor, id);
    }

    private Stored stored(Actor actor, UUID id) {
        return migrations
                .find(actor.region(), id)
                .orElseThrow(() -> Refusal.notFound(new LocalisedText("没有这项迁移。", "There is no such migration.")));
    }

    private FlowPlan plan(Order order) {
        return flow.plan(order.from(), order.to(), order.renamed());
    }

    private Migration view(Stored stored) {
        Order order = stored.order();
        FlowPlan plan = plan(order);
        return new Migration(
                order.id(),
                order.from(),
                order.to(),
                order.renamed(),
                stored.note(),
                order.state(),
                stored.by(),
                stored.createdAt(),
                stored.finishedAt(),
                plan.problems(),
                plan.changes(),
                stored.cases(),
                stored.untried(),
                stored.ready(),
                stored.held(),
                stored.gone(),
                stored.failed(),
                stored.migrated());
    }

    private void record(Act act, Actor actor, UUID id, String note) {
        trail.record(
                act, actor.region(), actor.login(), id.toString(), note.isEmpty() ? Map.of() : Map.of("note", note));
    }

    private static String key(List<@Nullable String> keys, int n) {
        return Objects.requireNonNull(keys.get(n), "a key of the cursor");
    }

    /** PostgreSQL keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
