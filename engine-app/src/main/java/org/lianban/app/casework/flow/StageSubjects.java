package org.lianban.app.casework.flow;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.branch.Branch;
import org.lianban.app.casework.branch.BranchStore;
import org.lianban.app.casework.examination.Consultation;
import org.lianban.app.casework.examination.ConsultationStore;
import org.lianban.app.casework.procedure.Extension;
import org.lianban.app.casework.procedure.ExtensionStore;
import org.lianban.app.casework.procedure.ProcedureStore;
import org.lianban.app.casework.procedure.SpecialProcedure;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Services;
import org.lianban.app.catalogue.DepartmentKind;
import org.lianban.app.engine.FlowStage;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.ExtensionProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.SpecialProcedureProcess;
import org.springframework.stereotype.Component;

/** Finds out whom and what a stage is about: its department, its item, and the request behind it. */
@Component
class StageSubjects {

    private final BranchStore branches;
    private final ProcedureStore procedures;
    private final ExtensionStore extensions;
    private final ConsultationStore consultations;
    private final Services services;

    StageSubjects(
            BranchStore branches,
            ProcedureStore procedures,
            ExtensionStore extensions,
            ConsultationStore consultations,
            Services services) {
        this.branches = branches;
        this.procedures = procedures;
        this.extensions = extensions;
        this.consultations = consultations;
        this.services = services;
    }

    StageSubject of(CaseWork work, FlowStage stage) {
        return switch (stage.process()) {
            case SpecialProcedureProcess.KEY -> ofProcedure(work, stage);
            case ExtensionProcess.KEY -> ofExtension(work, stage);
            case ItemExaminationProcess.KEY -> ofBranch(work, stage);
            case ApprovalCaseProcess.KEY -> ofCase(work, stage, null);
            // a process that a designer drew belongs to a branch if it was told of one
            default -> stage.branchId() == null ? ofCase(work, stage, null) : ofBranch(work, stage);
        };
    }

    private StageSubject ofProcedure(CaseWork work, FlowStage stage) {
        SpecialProcedure procedure = procedures.find(subject(stage)).orElseThrow();
        Branch branch = branches.find(procedure.branchId());
        boolean carriedOut = stage.element().equals(SpecialProcedureProcess.CARRY_OUT);
        TimeLimit cap =
                new TimeLimit(procedure.cap().amount(), procedure.cap().unit(), LimitKind.STATUTORY, procedure.basis());
        return new StageSubject(
                carriedOut ? procedure.id().toString() : stage.element(),
                department(work, stage, branch, null),
                branch.id(),
                branch.itemCode(),
                name(work, branch),
                carriedOut ? procedure.ground() : null,
                carriedOut ? cap : null,
                carriedOut ? null : procedure.requestedBy(),
                null);
    }

    private StageSubject ofExtension(CaseWork work, FlowStage stage) {
        Extension extension = extensions.find(subject(stage)).orElseThrow();
        return ofCase(work, stage, extension.requestedBy());
    }

    private StageSubject ofBranch(CaseWork work, FlowStage stage) {
        Branch branch = branches.find(Objects.requireNonNull(stage.branchId(), "a branch is examined"));
        Consultation consultation = stage.element().equals(ItemExaminationProcess.ANSWER_CONSULTATION)
                ? consultations.find(subject(stage)).orElseThrow()
                : null;
        return new StageSubject(
                consultation == null ? branch.itemCode() : stage.element(),
                department(work, stage, branch, consultation),
                branch.id(),
                branch.itemCode(),
                name(work, branch),
                stage.declaration().ground(),
                null,
                null,
                consultation == null ? null : named(consultation));
    }

    private StageSubject.@Nullable Named named(Consultation consultation) {
        UUID person = consultation.askedPerson();
        return person == null
                ? null
                : new StageSubject.Named(
                        person,
                        consultations.roleOf(person),
                        consultation.kind().task());
    }

    private StageSubject ofCase(CaseWork work, FlowStage stage, @Nullable UUID requestedBy) {
        return new StageSubject(
                stage.element(),
                department(work, stage, null, null),
                null,
                null,
                null,
                stage.declaration().ground(),
                null,
                requestedBy,
                null);
    }

    private String department(
            CaseWork work, FlowStage stage, @Nullable Branch branch, @Nullable Consultation consultation) {
        String declared = stage.declaration().department();
        return switch (declared) {
            case "LEAD" -> work.record().leadDepartment();
            case "SERVICE_CENTRE" -> services.department(work.record().region(), DepartmentKind.SERVICE_CENTRE);
            case "GOVERNMENT" -> services.department(work.record().region(), DepartmentKind.GOVERNMENT);
            case "BRANCH" -> Objects.requireNonNull(branch, "a branch").department();
            case "CONSULTED" ->
                Objects.requireNonNull(consultation, "a consultation").askedDepartment();
            default -> throw new NoSuchElementException("no such department in a model: " + declared);
        };
    }

    private LocalisedText name(CaseWork work, Branch branch) {
        return services.of(work.record()).item(branch.itemCode()).name();
    }

    private static UUID subject(FlowStage stage) {
        return Objects.requireNonNull(stage.subjectId(), "the stage is about a request");
    }
}
