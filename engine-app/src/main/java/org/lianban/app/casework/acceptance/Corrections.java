package org.lianban.app.casework.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.casework.work.ApplicantNotices;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.AcceptanceProcess;
import org.springframework.stereotype.Service;

/** Asks for corrections, once and for everything, and takes them in (行政许可法 第三十二条第一款第四项). */
@Service
public class Corrections {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final FlowEngine engine;
    private final MaterialStore materials;
    private final CorrectionStore corrections;
    private final AcceptanceRules rules;
    private final AcceptanceTerm term;
    private final ApplicantNotices notices;
    private final CorrectionText text;

    Corrections(
            CommandDesk desk,
            TaskTurn turn,
            FlowEngine engine,
            MaterialStore materials,
            CorrectionStore corrections,
            AcceptanceRules rules,
            AcceptanceTerm term,
            ApplicantNotices notices,
            CorrectionText text) {
        this.desk = desk;
        this.turn = turn;
        this.engine = engine;
        this.materials = materials;
        this.corrections = corrections;
        this.rules = rules;
        this.term = term;
        this.notices = notices;
        this.text = text;
    }

    public CommandReceipt send(CommandRequest request, UUID caseId, CorrectionForm form) {
        return desk.run(request.with(form), caseId, work -> {
            rules.requireFirstNotice(work);
            WorkTask task = turn.take(work, AcceptanceProcess.CHECK_COMPLETENESS);
            rules.requireInTime(work);
            rules.requireNotBarred(work.record());
            Map<String, CaseMaterial> stored = materials.ofCase(caseId);
            List<CaseMaterial> defective = defective(stored, form);
            rules.requireNamed(stored.values(), defective);
            LocalDate due = term.correctionDue(work.now());
            materials.update(work.record(), defective);
            corrections.send(work, form, due);
            work.note("CORRECTION_NOTICE_SENT", Law.ACCEPTANCE, Acceptance.findings(defective));
            notices.send(work, "CORRECTION", Law.ACCEPTANCE, text.of(form, stored, due));
            engine.complete(
                    task.engineTask(),
                    Map.of(
                            AcceptanceProcess.Variables.CHECK_RESULT,
                            "DEFECTS",
                            AcceptanceProcess.Variables.CORRECTION_DUE_AT,
                            Date.from(term.endOf(due))));
            return new LocalisedText(
                    "已一次性告知补正，期限至 " + due, "The correction notice is sent; the corrections are due by " + due);
        });
    }

    /**
     * Takes corrections in, from the applicant himself or at the window; once all are there the acceptance clock runs again, from their
     * receipt. What was received is confirmed in writing.
     */
    public CommandReceipt submit(CommandRequest request, UUID caseId, HandedInForm form) {
        return desk.run(request.with(form), caseId, work -> {
            if (!work.actor().isApplicant()) {
                work.actor().require(Role.CLERK);
            }
            work.require(CaseState.CORRECTING);
            Map<String, CaseMaterial> stored = materials.ofCase(caseId);
            List<CaseMaterial> changed = rules.handedIn(work, stored, form.materials());
            changed.forEach(material -> stored.put(material.material(), material));
            materials.update(work.record(), changed);
            work.note("CORRECTIONS_RECEIVED", Law.ACCEPTANCE, Acceptance.findings(changed));
            List<String> missing = corrections.asked(caseId).stream()
                    .filter(key -> !rules.requireListed(stored, key).state().isThere())
                    .toList();
            LocalisedText done = missing.isEmpty() ? complete(work) : partial(missing);
            notices.send(work, "CORRECTIONS_RECEIVED", Law.ACCEPTANCE, text.received(changed, stored, missing));
            return done;
        });
    }

    private LocalisedText complete(CaseWork work) {
        work.receiveMaterials(work.now());
        corrections.corrected(work);
        engine.send(
                AcceptanceProcess.Messages.CORRECTIONS_SUBMITTED,
                work.id(),
                Map.of(
                        AcceptanceProcess.Variables.DEEMED_ACCEPTANCE_AT,
                        Date.from(term.expiry(work.record().materialsAt()))));
        return new LocalisedText("补正材料已收齐", "All corrections are in");
    }

    private static LocalisedText partial(List<String> missing) {
        return new LocalisedText("已收到部分补正材料，尚缺：" + missing, "Some corrections are in; still missing: " + missing);
    }

    private List<CaseMaterial> defective(Map<String, CaseMaterial> stored, CorrectionForm form) {
        List<CaseMaterial> defective = new ArrayList<>();
        for (CorrectionForm.Defect defect : form.items()) {
            CaseMaterial material = rules.requireListed(stored, defect.key());
            if (material.state() == MaterialState.FROM_REGISTER) {
                throw Refusal.unlawful(
                        "国务院令第716号 国务院关于在线政务服务的若干规定 第七条",
                        new LocalisedText(
                                "材料“%s”可由其他部门共享取得，不得要求申请人提供。".formatted(defect.key()),
                                "The material \"%s\" is held by another department and must not be asked for."
                                        .formatted(defect.key())),
                        new LocalisedText("请向签发部门调取。", "Obtain it from the department that issued it."));
            }
            boolean there = material.state() == MaterialState.PROVIDED || material.state() == MaterialState.DEFECTIVE;
            defective.add(material.with(
                    there ? MaterialState.DEFECTIVE : MaterialState.MISSING, defect.defect(), material.attachment()));
        }
        return defective;
    }
}
