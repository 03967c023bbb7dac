package org.lianban.app.casework.examination;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.casework.branch.Branch;
import org.lianban.app.casework.branch.BranchStore;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Foresight;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.ItemExaminationProcess;
import org.springframework.stereotype.Service;

/** Asks another department for advice on a branch; the examination's clock runs on meanwhile. */
@Service
public class Consultations {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final BranchStore branches;
    private final ConsultationStore consultations;
    private final CatalogueBook catalogue;
    private final FlowEngine engine;

    Consultations(
            CommandDesk desk,
            TaskTurn turn,
            BranchStore branches,
            ConsultationStore consultations,
            CatalogueBook catalogue,
            FlowEngine engine) {
        this.desk = desk;
        this.turn = turn;
        this.branches = branches;
        this.consultations = consultations;
        this.catalogue = catalogue;
        this.engine = engine;
    }

    public CommandReceipt ask(CommandRequest request, UUID taskId, ConsultationForm form) {
        return desk.runOnTask(request.with(form), taskId, (work, task) -> {
            turn.require(work, task);
            if (!task.element().equals(ItemExaminationProcess.EXAMINE)) {
                throw Refusal.invalid(new LocalisedText("这不是审查任务。", "This is not a task of examination."));
            }
            Branch branch = branches.find(Objects.requireNonNull(task.branchId(), "a branch"));
            requireOther(form.department(), task);
            Consultation asked = new Consultation(
                    UuidCreator.getTimeOrderedEpoch(),
                    work.id(),
                    branch.id(),
                    form.department(),
                    form.question(),
                    work.actor().staff(),
                    ConsultationState.ASKED,
                    ConsultationKind.ADVICE,
                    null,
                    null);
            consultations.ask(work, asked);
            work.note(
                    "CONSULTATION_ASKED",
                    Law.JOINT_HANDLING,
                    Map.of("department", form.department(), "item", branch.itemCode()));
            engine.trigger(
                    ItemExaminationProcess.Messages.CONSULTATION_REQUESTED,
                    branch.flow(),
                    Map.of(
                            ItemExaminationProcess.Variables.CONSULTATION_ID,
                            asked.id().toString()));
            return new LocalisedText("已征求意见", "The department was asked");
        });
    }

    public CommandReceipt answer(CommandRequest request, UUID consultationId, AnswerForm form) {
        Consultation asked = consultations.find(consultationId).orElseThrow(CaseAccess::unknown);
        return desk.run(request.with(form), asked.caseId(), work -> {
            WorkTask task = turn.takeAbout(work, ItemExaminationProcess.ANSWER_CONSULTATION, consultationId);
            if (asked.kind().named()) {
                throw Refusal.invalid(
                        new LocalisedText("加签、会签须明确同意或者不同意。", "A signature says whether it agrees or disagrees."));
            }
            consultations.answer(work, consultationId, form.text(), null);
            work.note("CONSULTATION_ANSWERED", Law.JOINT_HANDLING, Map.of("department", asked.askedDepartment()));
            engine.complete(task.engineTask(), Map.of());
            return new LocalisedText("已答复", "Answered");
        });
    }

    /** What a consultation does to the clocks; asking is never refused to who examines. */
    public static Foresight foresee() {
        return Foresight.effect(
                Law.JOINT_HANDLING, "不停止计时；答复之前不能出具意见。", "Stops no clock; no opinion can be given before the answer.");
    }

    private void requireOther(String department, WorkTask task) {
        if (department.equals(task.department())
                || catalogue.current().department(department).isEmpty()) {
            throw Refusal.invalid(
                    "department", new LocalisedText("请选择另一个存在的部门。", "Choose another department, one that exists."));
        }
    }
}
