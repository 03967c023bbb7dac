package org.lianban.app.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.examination.AwaitedAnswers;
import org.lianban.app.casework.examination.Consultation;
import org.lianban.app.casework.examination.ConsultationStore;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.casework.procedure.ExtensionRules;
import org.lianban.app.casework.stageform.BoundForms;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.Foresight;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.TaskBook;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.Refusal;
import org.lianban.processes.ExtensionProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.SpecialProcedureProcess;
import org.springframework.stereotype.Component;

/** Which buttons the reader gets, with what each would come to: asked of the checks that the commands make. */
@Component
class Actions {

    private static final String RULES = "lianban 任务规则";

    /** The tasks of granting, each with where its requests are found. */
    private static final Map<String, String> REQUESTS = Map.of(
            SpecialProcedureProcess.GRANT_SPECIAL_PROCEDURE, "/api/special-procedures/",
            ExtensionProcess.GRANT_EXTENSION, "/api/extensions/",
            ExtensionProcess.GRANT_JOINT_EXTENSION, "/api/extensions/");

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final TaskBook tasks;
    private final TaskActions taskActions;
    private final ExtensionRules extensions;
    private final TaskMoves taskMoves;
    private final ConsultationStore consultations;
    private final AwaitedAnswers awaited;

    Actions(
            CommandDesk desk,
            TaskTurn turn,
            TaskBook tasks,
            TaskActions taskActions,
            ExtensionRules extensions,
            TaskMoves taskMoves,
            ConsultationStore consultations,
            AwaitedAnswers awaited) {
        this.desk = desk;
        this.turn = turn;
        this.tasks = tasks;
        this.taskActions = taskActions;
        this.extensions = extensions;
        this.taskMoves = taskMoves;
        this.consultations = consultations;
        this.awaited = awaited;
    }

    List<CaseAction> of(Actor reader, UUID caseId, List<MaterialView> materials) {
        return desk.look(reader, caseId, work -> {
            List<CaseAction> actions = new ArrayList<>();
            List<WorkTask> open = tasks.openOf(caseId);
            open.forEach(task -> actions.addAll(ofTask(work, task)));
            actions.addAll(takeBack(reader, open));
            consultations.awaited(caseId).forEach(asked -> actions.addAll(ofAwaited(work, asked)));
            actions.addAll(ofCase(work, materials));
            return actions;
        });
    }

    private List<CaseAction> ofTask(CaseWork work, WorkTask task) {
        try {
            turn.require(work, task);
        } catch (Refusal refusal) {
            return "tasks".equals(refusal.rule()) ? List.of() : closed(work, task, Foresight.refused(refusal));
        }
        List<CaseAction> actions = new ArrayList<>(afterTheForm(work, task));
        Foresight handOver = Foresight.of(() -> {
            taskMoves.requireNotNamed(task);
            return Foresight.ALLOWED;
        });
        for (ActionName move : moves(task)) {
            boolean free = handOver.allowed() || move == ActionName.START;
            actions.add(CaseAction.of(move, "/api/tasks/" + task.id(), task.id(), free ? effect(move) : handOver));
        }
        return actions;
    }

    /** Nothing ends a stage before its form is filled in, and the button says so. */
    private List<CaseAction> afterTheForm(CaseWork work, WorkTask task) {
        List<CaseAction> actions = taskActions.of(work, task);
        if (!work.stages().awaitsForm(task.stageId())) {
            return actions;
        }
        Foresight open = Foresight.refused(BoundForms.open());
        return actions.stream()
                .map(action -> action.allowed() && ActionName.endsStage(action.name()) ? action.closed(open) : action)
                .toList();
    }

    /** What the reader may not do with the task of another is shown, with the reason. */
    private List<CaseAction> closed(CaseWork work, WorkTask task, Foresight refused) {
        return taskActions.of(work, task).stream()
                .map(action -> action.closed(refused))
                .toList();
    }

    private static Foresight effect(ActionName move) {
        return switch (move) {
            case DELEGATE ->
                Foresight.effect(
                        RULES, "期限照常计算；对方退回后任务仍归您。", "The clocks run on; given back, the task is yours again.");
            case TRANSFER -> Foresight.effect(RULES, "期限照常计算；任务不再归您。", "The clocks run on; the task is yours no more.");
            default -> Foresight.ALLOWED;
        };
    }

    private static List<ActionName> moves(WorkTask task) {
        return switch (task.state()) {
            case OPEN -> List.of(ActionName.CLAIM, ActionName.START, ActionName.TRANSFER);
            case CLAIMED -> List.of(ActionName.START, ActionName.RELEASE, ActionName.DELEGATE, ActionName.TRANSFER);
            case STARTED -> List.of(ActionName.RELEASE, ActionName.DELEGATE, ActionName.TRANSFER);
            case DONE, ENDED -> List.of();
        };
    }

    /** What the reader asked for, or could have asked for with the examination that he has in hand, and nobody has decided. */
    private static List<CaseAction> takeBack(Actor reader, List<WorkTask> open) {
        return open.stream()
                .filter(task -> REQUESTS.containsKey(task.element()))
                .filter(task -> reader.staff().equals(task.excluded()) || examines(reader, open, task.branchId()))
                .map(task -> CaseAction.of(
                        ActionName.TAKE_BACK, REQUESTS.get(task.element()) + task.subject(), null, Foresight.ALLOWED))
                .toList();
    }

    /** An answer that has not come, for whom it is to look after it. */
    private List<CaseAction> ofAwaited(CaseWork work, Consultation asked) {
        String href = "/api/consultations/" + asked.id();
        List<CaseAction> actions = new ArrayList<>();
        if (awaited.isMine(work, asked)) {
            Foresight remind = Foresight.of(() -> {
                AwaitedAnswers.requireNotReminded(work, asked);
                return Foresight.ALLOWED;
            });
            actions.add(CaseAction.of(ActionName.REMIND, href, null, remind));
            actions.add(CaseAction.of(ActionName.CALL_OFF, href, null, Foresight.ALLOWED));
        }
        if (AwaitedAnswers.isHead(work.actor(), asked)) {
            actions.add(CaseAction.of(ActionName.REASSIGN, href, null, Foresight.ALLOWED));
        }
        return actions;
    }

    private static boolean examines(Actor reader, List<WorkTask> open, @Nullable UUID branch) {
        return branch != null
                && open.stream()
                        .filter(task -> task.element().equals(ItemExaminationProcess.EXAMINE))
                        .filter(task -> branch.equals(task.branchId()))
                        .anyMatch(task -> reader.staff().equals(task.assignee()));
    }

    private List<CaseAction> ofCase(CaseWork work, List<MaterialView> materials) {
        Actor reader = work.actor();
        List<CaseAction> actions = new ArrayList<>();
        CaseState state = work.record().state();
        boolean examined = state == CaseState.EXAMINING || state == CaseState.DECIDING;
        if (reader.has(Role.CLERK)) {
            if (state == CaseState.CORRECTING) {
                actions.add(ofCase(work, ActionName.CORRECTIONS, Foresight.ALLOWED));
            }
            if (examined && materials.stream().anyMatch(material -> material.dueBy() != null)) {
                actions.add(ofCase(work, ActionName.LATE_MATERIALS, Foresight.ALLOWED));
            }
            if (state != CaseState.CLOSED) {
                actions.add(ofCase(work, ActionName.WITHDRAWAL, Foresight.ALLOWED));
            }
        }
        boolean leads = reader.department().equals(work.record().leadDepartment())
                && (reader.has(Role.LEAD) || reader.has(Role.APPROVER) || reader.has(Role.HEAD));
        if (leads && examined) {
            Foresight extension = Foresight.of(() -> extensions.ask(work));
            actions.add(ofCase(work, ActionName.EXTENSION_REQUESTS, extension));
        }
        return actions;
    }

    private static CaseAction ofCase(CaseWork work, ActionName name, Foresight foresight) {
        return CaseAction.of(name, "/api/cases/" + work.id(), null, foresight);
    }
}
