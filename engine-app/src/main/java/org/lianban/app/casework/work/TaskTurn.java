package org.lianban.app.casework.work;

import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.tasks.TaskBook;
import org.lianban.app.tasks.TaskRights;
import org.lianban.app.tasks.TaskState;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose turn it is: finds the task that a command completes, and tells the one who comes second who was first. */
@Component
public class TaskTurn {

    private final TaskBook tasks;
    private final TaskRights rights;
    private final JdbcClient jdbc;

    TaskTurn(TaskBook tasks, TaskRights rights, JdbcClient jdbc) {
        this.tasks = tasks;
        this.rights = rights;
        this.jdbc = jdbc;
    }

    /**
     * The one open task of this element in the case, which the actor may do.
     *
     * @throws Refusal if there is none any more, or it is not his
     */
    public WorkTask take(CaseWork work, String element) {
        WorkTask task = tasks.openOf(work.id()).stream()
                .filter(open -> open.element().equals(element))
                .findFirst()
                .orElseThrow(() -> lastOf(work, element, null));
        rights.requireMayDo(work.actor(), task, work.today());
        return task;
    }

    /** The task that is about this request. */
    public WorkTask takeAbout(CaseWork work, String element, UUID subject) {
        WorkTask task = open(work, element, subject);
        rights.requireMayDo(work.actor(), task, work.today());
        return task;
    }

    /**
     * The task that is about this request, which ends undone; whether the actor may end it is for the caller to say.
     *
     * @throws Refusal if it was done before
     */
    public WorkTask endAbout(CaseWork work, String element, UUID subject) {
        WorkTask task = open(work, element, subject);
        work.stages().endUndone(task.stageId());
        return task;
    }

    /**
     * The open task that is about this request, whoever may do it.
     *
     * @throws Refusal if it was done before
     */
    public WorkTask about(CaseWork work, String element, UUID subject) {
        return open(work, element, subject);
    }

    private WorkTask open(CaseWork work, String element, UUID subject) {
        return tasks.openOf(work.id()).stream()
                .filter(open -> open.element().equals(element) && subject.equals(open.subject()))
                .findFirst()
                .orElseThrow(() -> lastOf(work, element, subject));
    }

    /** Whether the actor has claimed the open task of this element in the branch. */
    public boolean hasInHand(CaseWork work, String element, UUID branch) {
        return tasks.openOf(work.id()).stream()
                .filter(task -> task.element().equals(element) && branch.equals(task.branchId()))
                .anyMatch(task -> work.actor().staff().equals(task.assignee()));
    }

    /** Requires that the task is still to be done and that the actor may do it. */
    public void require(CaseWork work, WorkTask task) {
        if (!task.state().isOpen()) {
            throw over(task.state(), task.closedBy(), task.closedAt());
        }
        rights.requireMayDo(work.actor(), task, work.today());
    }

    private Refusal lastOf(CaseWork work, String element, @Nullable UUID subject) {
        return jdbc.sql("""
                        select state, closed_by, closed_at from task
                        where case_id = :case and element = :element and closed_at is not null
                          and (:subject::uuid is null or subject = :subject)
                        order by closed_at desc limit 1
                        """)
                .param("case", work.id())
                .param("element", element)
                .param("subject", subject, Types.OTHER)
                .query((row, number) -> over(
                        TaskState.valueOf(row.getString("state")),
                        row.getObject("closed_by", UUID.class),
                        row.getTimestamp("closed_at").toInstant()))
                .optional()
                .orElseGet(() -> Refusal.conflict(
                        new LocalisedText(
                                "办件当前为“%s”，没有待办的这项任务。"
                                        .formatted(work.record().state().text().zh()),
                                "The case is in the state \"%s\"; there is no such task to do."
                                        .formatted(work.record().state().text().en())),
                        new LocalisedText("请刷新办件页面。", "Reload the page of the case.")));
    }

    private Refusal over(TaskState how, @Nullable UUID by, @Nullable Instant at) {
        String name = by == null
                ? "lianban"
                : jdbc.sql("select name from staff where id = :id")
                        .param("id", by)
                        .query(String.class)
                        .single();
        return Refusal.conflict(
                        how == TaskState.ENDED && by != null
                                ? new LocalisedText(
                                        "%s已撤回申请，这项任务随之终止。".formatted(name),
                                        "%s took the request back before you; the task has ended.".formatted(name))
                                : new LocalisedText(
                                        "这项任务已由%s完成。".formatted(name),
                                        "This task was completed by %s before you.".formatted(name)),
                        new LocalisedText("请刷新办件页面。", "Reload the page of the case."))
                .with("by", name)
                .with("at", String.valueOf(at));
    }
}
