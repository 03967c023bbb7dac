package org.lianban.app.casework.acceptance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lianban.app.casework.decision.CaseEnding;
import org.lianban.app.casework.work.AcceptedHow;
import org.lianban.app.casework.work.ApplicantNotices;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.Outcome;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.AcceptanceProcess;
import org.springframework.stereotype.Service;

/** Accepts an application, fully or with materials to follow, or refuses to accept it in writing (行政许可法 第三十二条). */
@Service
public class Acceptance {

    private static final String RESULT = AcceptanceProcess.Variables.CHECK_RESULT;

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final FlowEngine engine;
    private final MaterialStore materials;
    private final AcceptanceRules rules;
    private final CaseEnding ending;
    private final ApplicantNotices notices;

    Acceptance(
            CommandDesk desk,
            TaskTurn turn,
            FlowEngine engine,
            MaterialStore materials,
            AcceptanceRules rules,
            CaseEnding ending,
            ApplicantNotices notices) {
        this.desk = desk;
        this.turn = turn;
        this.engine = engine;
        this.materials = materials;
        this.rules = rules;
        this.ending = ending;
        this.notices = notices;
    }

    public CommandReceipt accept(CommandRequest request, UUID caseId) {
        return desk.run(request, caseId, work -> {
            WorkTask task = checkTask(work);
            rules.requireAcceptable(work.record(), materials.ofCase(caseId).values());
            return accepted(work, task, AcceptedHow.REGULAR);
        });
    }

    /** 容缺受理: accepted although minor materials are missing, each with the day by which it follows. */
    public CommandReceipt acceptConditionally(CommandRequest request, UUID caseId, ConditionalAcceptanceForm form) {
        return desk.run(request.with(form), caseId, work -> {
            WorkTask task = checkTask(work);
            rules.requireNotBarred(work.record());
            List<CaseMaterial> following = rules.following(work, materials.ofCase(caseId), form);
            materials.update(work.record(), following);
            return accepted(work, task, AcceptedHow.CONDITIONAL);
        });
    }

    public CommandReceipt refuse(CommandRequest request, UUID caseId, RefusalForm form) {
        return desk.run(request.with(form), caseId, work -> {
            WorkTask task = checkTask(work);
            work.decideOutcome(Outcome.NOT_ACCEPTED);
            work.note(
                    "ACCEPTANCE_REFUSED",
                    Law.ACCEPTANCE,
                    Map.of("reasons", form.reasons(), "remedies", form.remedies()));
            notices.send(
                    work,
                    "ACCEPTANCE_REFUSED",
                    Law.ACCEPTANCE,
                    new LocalisedText(
                            "不予受理。理由：%s。救济途径：%s".formatted(form.reasons(), form.remedies()),
                            "Not accepted. Reasons: %s. Remedies: %s".formatted(form.reasons(), form.remedies())));
            engine.complete(task.engineTask(), Map.of(RESULT, "REFUSED"));
            ending.close(work);
            return new LocalisedText("已决定不予受理", "Acceptance refused");
        });
    }

    private LocalisedText accepted(CaseWork work, WorkTask task, AcceptedHow how) {
        boolean afterCorrections = task.element().equals(AcceptanceProcess.CHECK_CORRECTIONS);
        // accepted on the day on which all corrections were in
        Instant at = afterCorrections ? work.record().materialsAt() : work.now();
        work.accept(how, at);
        work.note("ACCEPTED", Law.ACCEPTANCE, Map.of("how", how.name(), "acceptedAt", at.toString()));
        notices.send(
                work,
                "ACCEPTANCE",
                Law.ACCEPTANCE,
                new LocalisedText("您的申请已受理。", "Your application has been accepted."));
        engine.complete(task.engineTask(), Map.of(RESULT, "COMPLETE"));
        return how == AcceptedHow.CONDITIONAL
                ? new LocalisedText("已容缺受理", "Accepted with materials to follow")
                : new LocalisedText("已受理", "Accepted");
    }

    private WorkTask checkTask(CaseWork work) {
        WorkTask task = turn.take(work, rules.checkElement(work));
        rules.requireInTime(work);
        return task;
    }

    /** Records what the check of each material found, before anything follows from it. */
    public CommandReceipt check(CommandRequest request, UUID caseId, CheckForm form) {
        return desk.run(request.with(form), caseId, work -> {
            checkTask(work);
            Map<String, CaseMaterial> stored = materials.ofCase(caseId);
            List<CaseMaterial> changed = new ArrayList<>();
            for (CheckForm.Finding finding : form.materials()) {
                CaseMaterial material = rules.requireListed(stored, finding.key());
                changed.add(material.with(finding.state().stored(), finding.note(), material.attachment()));
            }
            materials.update(work.record(), changed);
            work.note("MATERIALS_CHECKED", Law.ACCEPTANCE, findings(changed));
            return new LocalisedText("已记录材料审查结果", "The check of the materials is recorded");
        });
    }

    /** Takes in a material that was to follow, or was handed in although optional. */
    public CommandReceipt takeLate(CommandRequest request, UUID caseId, HandedInForm form) {
        return desk.run(request.with(form), caseId, work -> {
            work.actor().require(Role.CLERK);
            work.require(CaseState.EXAMINING, CaseState.DECIDING);
            List<CaseMaterial> changed = rules.handedIn(work, materials.ofCase(caseId), form.materials());
            materials.update(work.record(), changed);
            work.note("LATE_MATERIALS_RECEIVED", Law.ACCEPTANCE, findings(changed));
            return new LocalisedText("已收到后补材料", "The materials that were to follow are in");
        });
    }

    static Map<String, String> findings(List<CaseMaterial> changed) {
        Map<String, String> findings = new TreeMap<>();
        changed.forEach(
                material -> findings.put(material.material(), material.state().name()));
        return findings;
    }
}
