package org.lianban.app.casework.view;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.AcceptanceBars;
import org.lianban.app.casework.procedure.ProcedureState;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.Services;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.TaskBook;
import org.lianban.app.tasks.TaskRights;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.ExtensionProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.SpecialProcedureProcess;
import org.springframework.stereotype.Component;

/** Which buttons the reader gets, and why one of them is closed to him. The commands check again for themselves. */
@Component
class Actions {

    /** The tasks of granting, each with where its requests are found. */
    private static final Map<String, String> REQUESTS = Map.of(
            SpecialProcedureProcess.GRANT_SPECIAL_PROCEDURE, "/api/special-procedures/",
            ExtensionProcess.GRANT_EXTENSION, "/api/extensions/",
            ExtensionProcess.GRANT_JOINT_EXTENSION, "/api/extensions/");

    private final TaskBook tasks;
    private final TaskRights rights;
    private final TaskActions taskActions;
    private final Clock clock;
    private final ZoneId zone;

    Actions(TaskBook tasks, TaskRights rights, Services services, AcceptanceBars bars, Clock clock, ZoneId zone) {
        this.tasks = tasks;
        this.rights = rights;
        this.taskActions = new TaskActions(services, bars);
        this.clock = clock;
        this.zone = zone;
    }

    List<CaseAction> of(
            Actor reader,
            CaseHeader header,
            List<MaterialView> materials,
            List<ProcedureView> procedures,
            @Nullable CorrectionView correction) {
        List<CaseAction> actions = new ArrayList<>();
        List<WorkTask> open = tasks.openOf(header.id());
        for (WorkTask task : open) {
            actions.addAll(ofTask(reader, header, task, procedures, correction));
        }
        actions.addAll(takeBack(reader, open));
        actions.addAll(ofCase(reader, header, materials));
        return actions;
    }

    private List<CaseAction> ofTask(
            Actor reader,
            CaseHeader header,
            WorkTask task,
            List<ProcedureView> procedures,
            @Nullable CorrectionView correction) {
        LocalisedText forbidden;
        try {
            rights.requireMayDo(reader, task, LocalDate.ofInstant(clock.instant(), zone));
            forbidden = null;
        } catch (Refusal refusal) {
            if (refusal.rule() != null && refusal.rule().equals("tasks")) {
                return List.of();
            }
            forbidden = refusal.text();
        }
        List<CaseAction> actions = new ArrayList<>();
        LocalisedText pending = pending(task, procedures);
        for (TaskActions.Offer offer : taskActions.of(task, header, correction != null, pending)) {
            actions.add(action(offer.name(), offer.href(), task.id(), forbidden == null ? offer.why() : forbidden));
        }
        if (forbidden == null) {
            moves(task).forEach(name -> actions.add(action(name, "/api/tasks/" + task.id(), task.id(), null)));
        }
        return actions;
    }

    private static List<ActionName> moves(WorkTask task) {
        return switch (task.state()) {
            case OPEN -> List.of(ActionName.CLAIM, ActionName.START, ActionName.TRANSFER);
            case CLAIMED -> List.of(ActionName.START, ActionName.RELEASE, ActionName.DELEGATE, ActionName.TRANSFER);
            case STARTED -> List.of(ActionName.RELEASE, ActionName.DELEGATE, ActionName.TRANSFER);
            case DONE, ENDED -> List.of();
        };
    }

    /** Nothing can be concluded in a branch while one of its special procedures is asked for or open. */
    private static @Nullable LocalisedText pending(WorkTask task, List<ProcedureView> procedures) {
        Set<ProcedureState> states = procedures.stream()
                .filter(procedure -> Objects.equals(procedure.branchId(), task.branchId()))
                .map(ProcedureView::state)
                .collect(Collectors.toSet());
        if (states.contains(ProcedureState.OPEN)) {
            return new LocalisedText(
                    "特别程序正在进行，计时暂停（%s）。".formatted(Law.UNCOUNTED),
                    "A special procedure is under way and the clock stands still (%s).".formatted(Law.UNCOUNTED));
        }
        return states.contains(ProcedureState.REQUESTED)
                ? new LocalisedText(
                        "特别程序已申请、尚未审批，计时仍在继续（%s）。".formatted(Law.UNCOUNTED),
                        "A special procedure is asked for and not decided; the clock runs on (%s)."
                                .formatted(Law.UNCOUNTED))
                : null;
    }

    /** What the reader asked for, or could have asked for with the examination that he has in hand, and nobody has decided. */
    private static List<CaseAction> takeBack(Actor reader, List<WorkTask> open) {
        return open.stream()
                .filter(task -> REQUESTS.containsKey(task.element()))
                .filter(task -> reader.staff().equals(task.excluded()) || examines(reader, open, task.branchId()))
                .map(task -> action(ActionName.TAKE_BACK, REQUESTS.get(task.element()) + task.subject(), null, null))
                .toList();
    }

    private static boolean examines(Actor reader, List<WorkTask> open, @Nullable UUID branch) {
        return branch != null
                && open.stream()
                        .filter(task -> task.element().equals(ItemExaminationProcess.EXAMINE))
                        .filter(task -> branch.equals(task.branchId()))
                        .anyMatch(task -> reader.staff().equals(task.assignee()));
    }

    private List<CaseAction> ofCase(Actor reader, CaseHeader header, List<MaterialView> materials) {
        List<CaseAction> actions = new ArrayList<>();
        String href = "/api/cases/" + header.id();
        CaseState state = header.state();
        boolean examined = state == CaseState.EXAMINING || state == CaseState.DECIDING;
        if (reader.has(Role.CLERK)) {
            if (state == CaseState.CORRECTING) {
                actions.add(action(ActionName.CORRECTIONS, href, null, null));
            }
            if (examined && materials.stream().anyMatch(material -> material.dueBy() != null)) {
                actions.add(action(ActionName.LATE_MATERIALS, href, null, null));
            }
            if (state != CaseState.CLOSED) {
                actions.add(action(ActionName.WITHDRAWAL, href, null, null));
            }
        }
        boolean leads = reader.department().equals(header.leadDepartment())
                && (reader.has(Role.LEAD) || reader.has(Role.APPROVER) || reader.has(Role.HEAD));
        if (leads && examined) {
            actions.add(action(ActionName.EXTENSION_REQUESTS, href, null, expired(header)));
        }
        return actions;
    }

    private @Nullable LocalisedText expired(CaseHeader header) {
        LocalDate due = header.statutoryDue();
        String article = header.joint() ? Law.JOINT_DECISION : Law.SINGLE_DECISION;
        return due == null || !LocalDate.ofInstant(clock.instant(), zone).isAfter(due)
                ? null
                : new LocalisedText(
                        "期限已于 %s 届满，不得再延长（%s）。".formatted(due, article),
                        "The limit ended on %s and can no longer be extended (%s).".formatted(due, article));
    }

    private static CaseAction action(ActionName name, String base, @Nullable UUID task, @Nullable LocalisedText why) {
        return new CaseAction(name.path(), base + "/" + name.path(), task, name.label(), why == null, why);
    }
}
