package org.lianban.app.tasks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.StandIns;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** Who may take a task: the right role and authority in the right department, in person or for an absent colleague. */
@Component
public class TaskRights {

    private final StandIns standIns;

    TaskRights(StandIns standIns) {
        this.standIns = standIns;
    }

    /** Everybody whose work this person may do today, himself first. */
    public Set<Actor> capacities(Actor actor, LocalDate today) {
        Set<Actor> capacities = new HashSet<>(standIns.of(actor, today));
        capacities.add(actor);
        return capacities;
    }

    /**
     * Requires that the person may do the task.
     *
     * @throws Refusal saying why not
     */
    public void requireMayDo(Actor actor, WorkTask task, LocalDate today) {
        Set<Actor> able = new HashSet<>(capacities(actor, today));
        able.removeIf(capacity -> !fits(capacity, task));
        if (able.isEmpty()) {
            throw Refusals.notYourTask(task);
        }
        if (actor.staff().equals(task.excluded())) {
            throw Refusals.ownRequest();
        }
        UUID assignee = task.assignee();
        if (assignee != null
                && able.stream().noneMatch(capacity -> capacity.staff().equals(assignee))) {
            throw Refusals.taken();
        }
    }

    /** Whether the person, as himself alone, has the department, role and authority. */
    public boolean fits(Actor actor, WorkTask task) {
        return actor.department().equals(task.department())
                && actor.roles().contains(task.role())
                && (task.authority() == null || actor.authorities().contains(task.authority()));
    }

    private static final class Refusals {

        static Refusal notYourTask(WorkTask task) {
            return Refusal.forbidden(
                    "tasks",
                    new LocalisedText(
                            "这项任务属于部门 %s 的 %s，需要相应的角色和权限。".formatted(task.department(), task.role()),
                            "This task belongs to the role %s of the department %s, with the authority that it needs."
                                    .formatted(task.role(), task.department())));
        }

        static Refusal ownRequest() {
            return Refusal.unlawful(
                    "lianban 任务规则：申请与审批分离",
                    new LocalisedText("申请人不得审批自己提出的申请。", "Who asked for it may not grant it."),
                    new LocalisedText("请由另一名有权限的人员审批。", "Another person with the authority must decide."));
        }

        static Refusal taken() {
            return Refusal.conflict(
                    new LocalisedText("这项任务已由他人认领。", "Somebody else has claimed this task."),
                    new LocalisedText("请刷新任务列表。", "Reload the task list."));
        }
    }
}
