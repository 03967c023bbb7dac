package org.lianban.app.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.lianban.app.casework.acceptance.AcceptanceForesight;
import org.lianban.app.casework.decision.DecisionRules;
import org.lianban.app.casework.examination.Consultations;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.casework.examination.Signatures;
import org.lianban.app.casework.procedure.ExtensionRules;
import org.lianban.app.casework.procedure.ProcedureCheck;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Foresight;
import org.lianban.app.casework.work.Law;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.AcceptanceProcess;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.lianban.processes.ExtensionProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.JointApprovalProcess;
import org.lianban.processes.SpecialProcedureProcess;
import org.springframework.stereotype.Component;

/** What completes a task, or can be done on the way, with what it would come to. */
@Component
class TaskActions {

    private final AcceptanceForesight acceptance;
    private final Opinions opinions;
    private final Signatures signatures;
    private final ProcedureCheck procedures;
    private final ExtensionRules extensions;
    private final DecisionRules decisions;

    TaskActions(
            AcceptanceForesight acceptance,
            Opinions opinions,
            Signatures signatures,
            ProcedureCheck procedures,
            ExtensionRules extensions,
            DecisionRules decisions) {
        this.acceptance = acceptance;
        this.opinions = opinions;
        this.signatures = signatures;
        this.procedures = procedures;
        this.extensions = extensions;
        this.decisions = decisions;
    }

    List<CaseAction> of(CaseWork work, WorkTask task) {
        String ofCase = "/api/cases/" + work.id();
        return switch (task.element()) {
            case AcceptanceProcess.CHECK_COMPLETENESS, AcceptanceProcess.CHECK_CORRECTIONS -> check(work, task, ofCase);
            case ItemExaminationProcess.EXAMINE -> examine(work, task, "/api/tasks/" + task.id());
            case ItemExaminationProcess.ANSWER_CONSULTATION ->
                List.of(open(
                        task,
                        signatures.isAskedByName(task) ? ActionName.SIGNATURE : ActionName.ANSWER,
                        "/api/consultations/" + task.subject()));
            case SpecialProcedureProcess.GRANT_SPECIAL_PROCEDURE ->
                grant(task, "/api/special-procedures/", () -> procedures.grant(task));
            case SpecialProcedureProcess.CARRY_OUT -> List.of(resume(task));
            case ExtensionProcess.GRANT_EXTENSION, ExtensionProcess.GRANT_JOINT_EXTENSION ->
                grant(task, "/api/extensions/", () -> extensions.grant(work, task));
            case JointApprovalProcess.LEAD_CONCLUSION -> List.of(open(task, ActionName.LEAD_CONCLUSION, ofCase));
            case DecisionAndDeliveryProcess.DECIDE ->
                List.of(CaseAction.of(
                        ActionName.DECISION, ofCase, task.id(), Foresight.ALLOWED, decisions.foresee(work)));
            case DecisionAndDeliveryProcess.ISSUE_CERTIFICATE -> List.of(open(task, ActionName.CERTIFICATE, ofCase));
            case DecisionAndDeliveryProcess.DELIVER -> List.of(open(task, ActionName.DELIVERY, ofCase));
            default -> List.of(open(task, ActionName.COMPLETION, "/api/tasks/" + task.id()));
        };
    }

    private List<CaseAction> check(CaseWork work, WorkTask task, String href) {
        Map<ActionName, Supplier<Foresight>> foreseen = Map.of(
                ActionName.CHECK, () -> acceptance.check(work),
                ActionName.ACCEPTANCE, () -> acceptance.accept(work),
                ActionName.CONDITIONAL_ACCEPTANCE, () -> acceptance.acceptConditionally(work),
                ActionName.CORRECTION_NOTICE, () -> acceptance.notice(work),
                ActionName.ACCEPTANCE_REFUSAL, () -> acceptance.refuse(work));
        return foreseen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> CaseAction.of(each.getKey(), href, task.id(), Foresight.of(each.getValue())))
                .toList();
    }

    private List<CaseAction> examine(CaseWork work, WorkTask task, String href) {
        List<Foresight.Choice> grounds = procedures.grounds(task);
        List<CaseAction> actions = new ArrayList<>();
        actions.add(
                CaseAction.of(ActionName.OPINION, href, task.id(), Foresight.of(() -> opinions.foresee(work, task))));
        actions.add(CaseAction.of(ActionName.SPECIAL_PROCEDURES, href, task.id(), best(grounds), grounds));
        actions.add(CaseAction.of(ActionName.CONSULTATIONS, href, task.id(), Consultations.foresee()));
        actions.add(CaseAction.of(ActionName.EXAMINERS, href, task.id(), Signatures.foresee()));
        actions.add(CaseAction.of(ActionName.SIGNATURES, href, task.id(), Signatures.foresee()));
        return actions;
    }

    /** A choice is open as long as one of its ways is; with none the first says why. */
    private static Foresight best(List<Foresight.Choice> choices) {
        return choices.stream()
                .map(Foresight.Choice::foresight)
                .filter(Foresight::allowed)
                .findFirst()
                .orElseGet(() -> choices.isEmpty()
                        ? Foresight.refused(Refusal.unlawful(
                                "服务事项目录",
                                new LocalisedText("本事项没有可以暂停计时的事由。", "No ground stops the clock of this item."),
                                new LocalisedText("请继续审查。", "Go on examining.")))
                        : choices.get(0).foresight());
    }

    private static List<CaseAction> grant(WorkTask task, String requests, Supplier<Foresight> granting) {
        String href = requests + task.subject();
        return List.of(
                CaseAction.of(ActionName.GRANT, href, task.id(), Foresight.of(granting)),
                open(task, ActionName.REFUSE, href));
    }

    private static CaseAction resume(WorkTask task) {
        return CaseAction.of(
                ActionName.RESUME,
                "/api/special-procedures/" + task.subject(),
                task.id(),
                Foresight.effect(Law.UNCOUNTED, "自今日起恢复计时，今日计入。", "The clocks run again from today, which counts."));
    }

    private static CaseAction open(WorkTask task, ActionName name, String href) {
        return CaseAction.of(name, href, task.id(), Foresight.ALLOWED);
    }
}
