package org.lianban.app.bulk;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.bulk.BulkStore.Order;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.PickedTask;
import org.lianban.app.tasks.TaskList;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person does with his jobs. Those of others do not exist for him. */
@Component
class BulkDesk {

    private static final UUID FIRST = new UUID(0, 0);
    /** As many are looked at while the person waits: a page of the list, and no more than a moment. */
    private static final int AT_ONCE = 50;
    /** Of more different refusals than anybody reads, the most frequent. */
    private static final int MOST_GROUPS = 50;

    private final BulkStore jobs;
    private final BulkCases cases;
    private final BulkRun run;
    private final TaskList list;
    private final Cursors cursors;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BulkDesk(
            BulkStore jobs,
            BulkCases cases,
            BulkRun run,
            TaskList list,
            Cursors cursors,
            TransactionTemplate transaction,
            Clock clock) {
        this.jobs = jobs;
        this.cases = cases;
        this.run = run;
        this.list = list;
        this.cursors = cursors;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes the tasks down as they are on the list now, and looks at the first of them; what the person had looked at before is forgotten. */
    BulkJob look(Actor actor, BulkForm form) {
        form.requireWhole();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        transaction.executeWithoutResult(status -> add(actor, id, form));
        run.look(new Order(id, actor.login(), form.action(), form.to(), form.text(), BulkState.LOOKING), AT_ONCE);
        return find(actor, id);
    }

    private void add(Actor actor, UUID id, BulkForm form) {
        List<PickedTask> picked = list.pick(actor, form.question(), form.tasks(), BulkForm.MOST + 1);
        if (picked.isEmpty()) {
            throw Refusal.conflict(
                    new LocalisedText("所选任务已不在列表中。", "None of these tasks is on the list any more."),
                    new LocalisedText("请刷新任务列表。", "Reload the task list."));
        }
        if (picked.size() > BulkForm.MOST) {
            throw Refusal.invalid(
                    "question",
                    new LocalisedText(
                            "一次最多 %d 件，请缩小条件。".formatted(BulkForm.MOST),
                            "has more than %d tasks; narrow it down".formatted(BulkForm.MOST)));
        }
        jobs.forgetUnbegun(actor.staff());
        if (!jobs.add(id, actor, form, picked.size(), now())) {
            throw Refusal.conflict(
                    new LocalisedText("您的另一项批量办理尚未结束。", "Another bulk job of yours is not finished."),
                    new LocalisedText("请等待其完成，或者撤回、停止。", "Await its end, call it back or stop it."));
        }
        cases.add(id, picked);
    }

    BulkJob find(Actor actor, UUID id) {
        return jobs.find(actor.staff(), id, now())
                .orElseThrow(() -> Refusal.notFound(new LocalisedText("没有这项批量办理。", "There is no such bulk job.")));
    }

    Page<BulkJob> page(Actor actor, @Nullable String cursor, int size) {
        String listing = "bulk-jobs:" + actor.staff();
        List<@Nullable String> keys = cursors.open(listing, cursor);
        List<BulkJob> rows = keys.isEmpty()
                ? jobs.page(actor.staff(), null, FIRST, size + 1, now())
                : jobs.page(actor.staff(), Instant.parse(key(keys, 0)), UUID.fromString(key(keys, 1)), size + 1, now());
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing, List.of(last.createdAt().toString(), last.id().toString())));
    }

    Page<BulkCase> cases(Actor actor, UUID id, @Nullable BulkCaseState state, @Nullable String cursor, int size) {
        find(actor, id);
        String listing = "bulk-cases:" + id + ":" + state;
        List<@Nullable String> keys = cursors.open(listing, cursor);
        int after = keys.isEmpty() ? 0 : Integer.parseInt(key(keys, 0));
        return Page.of(
                cases.page(id, state, after, size + 1),
                size,
                last -> cursors.seal(listing, List.of(String.valueOf(last.number()))));
    }

    List<BulkGroup> refusals(Actor actor, UUID id) {
        find(actor, id);
        return cases.groups(id, MOST_GROUPS);
    }

    BulkJob begin(Actor actor, UUID id) {
        BulkJob job = find(actor, id);
        if (job.state() == BulkState.LOOKED && job.ready() == 0) {
            throw Refusal.conflict(
                    new LocalisedText("没有一件可以办理。", "Not one of these cases would go."),
                    new LocalisedText("请查看每件的原因。", "See why, case by case."));
        }
        Instant now = now();
        return after(
                jobs.begin(actor.staff(), id, now, now.plus(job.action().window())),
                actor,
                id,
                new LocalisedText("只有检查完毕而尚未开始的才能开始。", "Only what was looked at and not begun can begin."));
    }

    BulkJob callBack(Actor actor, UUID id) {
        find(actor, id);
        return after(
                jobs.callBack(actor.staff(), id, now()),
                actor,
                id,
                new LocalisedText(
                        "已经开始逐件办理，不能再整体撤回。", "It is being carried out; it cannot be called back whole any more."));
    }

    BulkJob stop(Actor actor, UUID id) {
        find(actor, id);
        return after(
                jobs.stop(actor.staff(), id, now()),
                actor,
                id,
                new LocalisedText("当前没有在逐件办理，无从停止。", "It is not being carried out; there is nothing to stop."));
    }

    private BulkJob after(boolean changed, Actor actor, UUID id, LocalisedText otherwise) {
        if (!changed) {
            throw Refusal.conflict(
                    otherwise, new LocalisedText("请刷新页面查看其状态。", "Reload the page to see how it stands."));
        }
        return find(actor, id);
    }

    private static String key(List<@Nullable String> keys, int n) {
        return Objects.requireNonNull(keys.get(n), "a key of the cursor");
    }

    /** PostgreSQL keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
