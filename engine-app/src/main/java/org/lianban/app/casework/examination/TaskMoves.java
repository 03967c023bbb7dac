package org.lianban.app.casework.examination;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.Attention;
import org.lianban.app.tasks.TaskBook;
import org.lianban.app.tasks.TaskState;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Service;

/** Who has a task in hand: claimed, given back, begun, delegated for a while (代理), transferred for good (转办). */
@Service
public class TaskMoves {

    private static final String BASIS = "lianban 任务规则";

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final TaskBook tasks;
    private final Colleagues colleagues;
    private final Attention attention;
    private final ConsultationStore consultations;

    TaskMoves(
            CommandDesk desk,
            TaskTurn turn,
            TaskBook tasks,
            Colleagues colleagues,
            Attention attention,
            ConsultationStore consultations) {
        this.desk = desk;
        this.turn = turn;
        this.tasks = tasks;
        this.colleagues = colleagues;
        this.attention = attention;
        this.consultations = consultations;
    }

    public CommandReceipt claim(CommandRequest request, UUID taskId) {
        return desk.runOnTask(request, taskId, (work, task) -> {
            requireMayClaim(work, task);
            // who stands in for an absent colleague may take his task over; it still goes back to who delegated it
            tasks.assign(taskId, work.actor().staff(), task.owner(), work.now());
            note(work, "TASK_CLAIMED", task, request.told(Map.of()));
            return new LocalisedText("已认领", "Claimed");
        });
    }

    /** Requires what claiming requires, for those who ask beforehand. */
    public void requireMayClaim(CaseWork work, WorkTask task) {
        turn.require(work, task);
        requireNotInHand(work, task);
    }

    /** Gives the task back: to the one who delegated it, or to the department. */
    public CommandReceipt release(CommandRequest request, UUID taskId) {
        return desk.runOnTask(request, taskId, (work, task) -> {
            requireInHand(work, task);
            requireNotNamed(task);
            if (task.owner() == null) {
                tasks.release(taskId);
            } else {
                tasks.assign(taskId, task.owner(), null, work.now());
            }
            note(work, "TASK_RELEASED", task, Map.of());
            return new LocalisedText("已退回", "Given back");
        });
    }

    public CommandReceipt start(CommandRequest request, UUID taskId) {
        return desk.runOnTask(request, taskId, (work, task) -> {
            turn.require(work, task);
            if (task.state() == TaskState.OPEN) {
                tasks.assign(taskId, work.actor().staff(), null, work.now());
            }
            tasks.start(taskId, work.now());
            note(work, "TASK_STARTED", task, Map.of());
            return new LocalisedText("已开始办理", "Started");
        });
    }

    /** Lets a colleague do it; when he gives it back it is the delegator's again. */
    public CommandReceipt delegate(CommandRequest request, UUID taskId, HandOverForm form) {
        return handOver(request, taskId, form, "TASK_DELEGATED", true);
    }

    /** Hands it to a colleague for good. */
    public CommandReceipt transfer(CommandRequest request, UUID taskId, HandOverForm form) {
        return handOver(request, taskId, form, "TASK_TRANSFERRED", false);
    }

    private CommandReceipt handOver(
            CommandRequest request, UUID taskId, HandOverForm form, String type, boolean comesBack) {
        return desk.runOnTask(request.with(form), taskId, (work, task) -> {
            Actor colleague = mayTake(work, task, form.to());
            UUID owner = comesBack ? work.actor().staff() : null;
            tasks.assign(taskId, colleague.staff(), owner, work.now());
            attention.renew(colleague.staff(), taskId);
            note(work, type, task, request.told(Map.of("to", colleague.login(), "reason", form.reason())));
            return new LocalisedText("已交由 " + colleague.name(), "Handed to " + colleague.name());
        });
    }

    /**
     * The colleague to whom the task may be handed.
     *
     * @throws Refusal that handing it over would meet
     */
    public Actor mayTake(CaseWork work, WorkTask task, String login) {
        turn.require(work, task);
        requireNotNamed(task);
        Actor colleague = colleagues.able(login, task);
        if (colleague.staff().equals(task.assignee())) {
            throw Refusal.invalid("to", new LocalisedText("任务已在此人手中。", "The task is in his hands already."));
        }
        return colleague;
    }

    /** Who was asked by name answers himself; nobody else takes his place but by the word of the head. */
    public void requireNotNamed(WorkTask task) {
        if (consultations.isNamed(task)) {
            throw Refusal.unlawful(
                    BASIS,
                    new LocalisedText(
                            "指名的加签、会签不得转办、委托或者退回。",
                            "What one person is asked to sign cannot be transferred, delegated or given back."),
                    new LocalisedText(
                            "本人不能签署的，请部门负责人改派。", "If you cannot sign, the head of your department names another."));
        }
    }

    private static void requireNotInHand(CaseWork work, WorkTask task) {
        if (work.actor().staff().equals(task.assignee())) {
            throw Refusal.conflict(
                    new LocalisedText("这项任务已在您手中。", "You have this task in hand already."),
                    new LocalisedText("请直接办理，或者退回。", "Work on it, or give it back."));
        }
    }

    private void requireInHand(CaseWork work, WorkTask task) {
        turn.require(work, task);
        if (task.state() == TaskState.OPEN) {
            throw Refusal.conflict(
                    new LocalisedText("这项任务没有人认领，无须退回。", "Nobody has claimed this task."),
                    new LocalisedText("请刷新任务列表。", "Reload the task list."));
        }
    }

    private static void note(CaseWork work, String type, WorkTask task, Map<String, String> more) {
        Map<String, String> data = new TreeMap<>(more);
        data.put("task", task.id().toString());
        data.put("element", task.element());
        work.note(type, BASIS, data);
    }
}
