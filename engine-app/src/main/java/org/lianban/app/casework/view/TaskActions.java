package org.lianban.app.casework.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.AcceptanceBars;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.Services;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.AcceptanceProcess;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.lianban.processes.ExtensionProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.JointApprovalProcess;
import org.lianban.processes.SpecialProcedureProcess;
import org.lianban.rules.ApplicantKind;

/** What completes a task, or can be done on the way. */
final class TaskActions {

    /** A button of a task. */
    record Offer(ActionName name, String href, @Nullable LocalisedText why) {}

    private final Services services;
    private final AcceptanceBars bars;

    TaskActions(Services services, AcceptanceBars bars) {
        this.services = services;
        this.bars = bars;
    }

    List<Offer> of(WorkTask task, CaseHeader header, boolean corrected, @Nullable LocalisedText pending) {
        String ofCase = "/api/cases/" + header.id();
        String ofTask = "/api/tasks/" + task.id();
        return switch (task.element()) {
            case AcceptanceProcess.CHECK_COMPLETENESS, AcceptanceProcess.CHECK_CORRECTIONS ->
                check(ofCase, barred(header), corrected);
            case ItemExaminationProcess.EXAMINE -> examine(task, ofTask, pending);
            case ItemExaminationProcess.ANSWER_CONSULTATION ->
                List.of(offer(ActionName.ANSWER, "/api/consultations/" + task.subject()));
            case SpecialProcedureProcess.GRANT_SPECIAL_PROCEDURE -> grant("/api/special-procedures/" + task.subject());
            case SpecialProcedureProcess.CARRY_OUT ->
                List.of(offer(ActionName.RESUME, "/api/special-procedures/" + task.subject()));
            case ExtensionProcess.GRANT_EXTENSION, ExtensionProcess.GRANT_JOINT_EXTENSION ->
                grant("/api/extensions/" + task.subject());
            case JointApprovalProcess.LEAD_CONCLUSION -> List.of(offer(ActionName.LEAD_CONCLUSION, ofCase));
            case DecisionAndDeliveryProcess.DECIDE -> List.of(offer(ActionName.DECISION, ofCase));
            case DecisionAndDeliveryProcess.ISSUE_CERTIFICATE -> List.of(offer(ActionName.CERTIFICATE, ofCase));
            case DecisionAndDeliveryProcess.DELIVER -> List.of(offer(ActionName.DELIVERY, ofCase));
            default -> List.of();
        };
    }

    /** Why the application can only be refused. */
    private @Nullable LocalisedText barred(CaseHeader header) {
        ApplicantKind kind = ApplicantKind.valueOf(header.applicant().kind());
        return bars.of(header.serviceCode(), header.joint(), header.answers(), kind)
                .map(refusal -> new LocalisedText(
                        refusal.text().zh() + "（" + refusal.rule() + "）",
                        refusal.text().en() + " (" + refusal.rule() + ")"))
                .orElse(null);
    }

    private static List<Offer> check(String href, @Nullable LocalisedText barred, boolean corrected) {
        LocalisedText once = corrected
                ? new LocalisedText(
                        "补正只能一次性告知（%s）。".formatted(Law.ACCEPTANCE),
                        "Corrections are asked for once (%s).".formatted(Law.ACCEPTANCE))
                : null;
        return List.of(
                offer(ActionName.CHECK, href),
                new Offer(ActionName.ACCEPTANCE, href, barred),
                new Offer(ActionName.CONDITIONAL_ACCEPTANCE, href, barred),
                new Offer(ActionName.CORRECTION_NOTICE, href, barred == null ? once : barred),
                offer(ActionName.ACCEPTANCE_REFUSAL, href));
    }

    private List<Offer> examine(WorkTask task, String href, @Nullable LocalisedText pending) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(ActionName.OPINION, href, pending));
        boolean knowsGrounds = task.itemCode() != null
                && !services.item(task.itemCode()).grounds().isEmpty();
        LocalisedText none =
                knowsGrounds ? null : new LocalisedText("本事项没有可以暂停计时的事由。", "No ground stops the clock of this item.");
        offers.add(new Offer(ActionName.SPECIAL_PROCEDURES, href, none));
        offers.add(offer(ActionName.CONSULTATIONS, href));
        return offers;
    }

    private static List<Offer> grant(String href) {
        return List.of(offer(ActionName.GRANT, href), offer(ActionName.REFUSE, href));
    }

    private static Offer offer(ActionName name, String href) {
        return new Offer(name, href, null);
    }
}
