package org.lianban.app.migration;

import static org.lianban.app.casework.Office.by;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.casework.Office;
import org.lianban.app.casework.Register;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.decision.DecisionForms.Conclude;
import org.lianban.app.casework.decision.Decisions;
import org.lianban.app.casework.examination.AnswerForm;
import org.lianban.app.casework.examination.CompletionForm;
import org.lianban.app.casework.examination.Consultations;
import org.lianban.app.casework.examination.DrawnStages;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms.Grant;
import org.lianban.app.casework.procedure.ProcedureForms.Proof;
import org.lianban.app.casework.procedure.ProcedureForms.Resume;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.tasks.WorkTask;
import org.springframework.beans.factory.annotation.Autowired;

/** Does whatever is to be done in a case until it is closed. */
final class Finisher {

    /** What stands in the way of others comes first. */
    private static final List<String> ORDER =
            List.of("grant_special_procedure", "carry_out", "answer_consultation", "grant_extension");

    @Autowired
    private Opinions opinions;

    @Autowired
    private DrawnStages stages;

    @Autowired
    private SpecialProcedures procedures;

    @Autowired
    private Consultations consultations;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Decisions decisions;

    private final Office office;
    private final Register register;

    Finisher(Office office, Register register) {
        this.office = office;
        this.register = register;
    }

    void finish(UUID caseId, String missing) {
        if (register.state(caseId).equals("CORRECTING")) {
            office.correct(caseId, missing);
        }
        while (!register.state(caseId).equals("CLOSED")) {
            WorkTask next = register.openTasks(caseId).stream()
                    .min(Comparator.comparing(
                            task -> ORDER.contains(task.element()) ? ORDER.indexOf(task.element()) : 9))
                    .orElseThrow();
            act(caseId, next);
        }
    }

    private void act(UUID caseId, WorkTask task) {
        String department = task.department();
        switch (task.element()) {
            case "check_completeness", "check_corrections" -> office.accept(caseId);
            case "grant_special_procedure" -> procedures.grant(by(office.head(department)), about(task), new Grant(5));
            case "carry_out" ->
                procedures.resume(
                        by(office.approver(department)),
                        about(task),
                        new Resume(new Proof("检测报告", "JC-1", LocalDate.of(2026, 3, 2), null)));
            case "answer_consultation" ->
                consultations.answer(by(office.approver(department)), about(task), new AnswerForm("不影响"));
            case "grant_extension" -> extensions.grant(by(office.head(department)), about(task));
            case "examine" ->
                opinions.give(by(office.approver(department)), task.id(), new OpinionForm(Opinion.AGREE, "符合条件"));
            case "lead_conclusion" ->
                decisions.conclude(by(office.lead(department)), caseId, new Conclude(Verdict.GRANT, "可行"));
            case "decide" -> office.decide(caseId, Verdict.GRANT);
            case "issue_certificate" -> office.issue(caseId);
            case "deliver" -> office.deliver(caseId, null);
            default -> stages.complete(by(office.approver(department)), task.id(), new CompletionForm("已复核"));
        }
    }

    private static UUID about(WorkTask task) {
        return Objects.requireNonNull(task.subject());
    }
}
