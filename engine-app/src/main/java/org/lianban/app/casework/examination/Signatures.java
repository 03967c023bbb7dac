package org.lianban.app.casework.examination;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.casework.branch.Branch;
import org.lianban.app.casework.branch.BranchStore;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Foresight;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.ItemExaminationProcess;
import org.springframework.stereotype.Service;

/** Asks people by name to examine too (加签) or to sign (会签); until all have, the examination is not concluded. */
@Service
public class Signatures {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final BranchStore branches;
    private final ConsultationStore consultations;
    private final Signatories signatories;
    private final FlowEngine engine;

    Signatures(
            CommandDesk desk,
            TaskTurn turn,
            BranchStore branches,
            ConsultationStore consultations,
            Signatories signatories,
            FlowEngine engine) {
        this.desk = desk;
        this.turn = turn;
        this.branches = branches;
        this.consultations = consultations;
        this.signatories = signatories;
        this.engine = engine;
    }

    public CommandReceipt addExaminer(CommandRequest request, UUID taskId, SignatureForms.Examiner form) {
        return desk.runOnTask(request.with(form), taskId, (work, task) -> {
            requireExamination(work, task);
            Actor person = signatories.examiner(work, task, form.to());
            ask(work, task, ConsultationKind.EXAMINER, person, form.question());
            return new LocalisedText("已请%s加签".formatted(person.name()), person.name() + " was asked to examine too");
        });
    }

    public CommandReceipt askToSign(CommandRequest request, UUID taskId, SignatureForms.Signers form) {
        return desk.runOnTask(request.with(form), taskId, (work, task) -> {
            requireExamination(work, task);
            List<Actor> people = signatories.signers(work, form.signers());
            people.forEach(person -> ask(work, task, ConsultationKind.SIGNATURE, person, form.question()));
            return new LocalisedText(
                    "已请 %d 人会签".formatted(people.size()),
                    people.size() == 1 ? "1 person was asked to sign" : people.size() + " people were asked to sign");
        });
    }

    /** What asking by name does to the clocks; asking is refused to nobody who examines. */
    public static Foresight foresee() {
        return Foresight.effect(
                Law.JOINT_HANDLING,
                "不停止计时；全部签署之前不能出具意见。",
                "Stops no clock; no opinion can be given before all have signed.");
    }

    /** Whether a task of answering is one person's and needs his word for or against. */
    public boolean isAskedByName(WorkTask task) {
        return consultations.isNamed(task);
    }

    private void requireExamination(CaseWork work, WorkTask task) {
        turn.require(work, task);
        if (!task.element().equals(ItemExaminationProcess.EXAMINE)) {
            throw Refusal.invalid(new LocalisedText("这不是审查任务。", "This is not a task of examination."));
        }
    }

    private void ask(CaseWork work, WorkTask task, ConsultationKind kind, Actor person, String question) {
        Branch branch = branches.find(Objects.requireNonNull(task.branchId(), "a branch"));
        if (consultations.awaitedFrom(branch.id()).contains(person.staff())) {
            throw Refusal.conflict(
                    new LocalisedText(
                            "已请%s签署，尚未答复。".formatted(person.name()),
                            "%s was asked already and has not answered.".formatted(person.name())),
                    new LocalisedText("请等待、催办，或者先撤回。", "Await it, remind, or call it off first."));
        }
        Consultation asked = new Consultation(
                UuidCreator.getTimeOrderedEpoch(),
                work.id(),
                branch.id(),
                person.department(),
                question,
                work.actor().staff(),
                ConsultationState.ASKED,
                kind,
                person.staff(),
                null);
        consultations.ask(work, asked);
        boolean examiner = kind == ConsultationKind.EXAMINER;
        work.note(
                examiner ? "EXAMINER_ADDED" : "SIGNATURE_ASKED",
                Law.JOINT_HANDLING,
                Map.of("person", person.name(), "login", person.login(), "item", branch.itemCode()));
        engine.trigger(
                ItemExaminationProcess.Messages.CONSULTATION_REQUESTED,
                branch.flow(),
                Map.of(
                        ItemExaminationProcess.Variables.CONSULTATION_ID,
                        asked.id().toString()));
    }

    public CommandReceipt sign(CommandRequest request, UUID id, SignatureForms.Signed form) {
        Consultation asked = consultations.find(id).orElseThrow(CaseAccess::unknown);
        return desk.run(request.with(form), asked.caseId(), work -> {
            WorkTask task = turn.takeAbout(work, ItemExaminationProcess.ANSWER_CONSULTATION, id);
            if (!asked.kind().named()) {
                throw Refusal.invalid(
                        new LocalisedText("征求意见请直接答复。", "A consultation of a department is answered, not signed."));
            }
            consultations.answer(work, id, form.text(), form.verdict());
            boolean examiner = asked.kind() == ConsultationKind.EXAMINER;
            work.note(
                    examiner ? "EXAMINER_ANSWERED" : "SIGNED",
                    Law.JOINT_HANDLING,
                    Map.of("opinion", form.verdict().name(), "department", asked.askedDepartment()));
            engine.complete(task.engineTask(), Map.of());
            return new LocalisedText("已签署", "Signed");
        });
    }
}
