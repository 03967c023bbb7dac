package org.lianban.app.casework.flow;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.casework.branch.BranchStore;
import org.lianban.app.casework.stageform.BoundForms;
import org.lianban.app.casework.work.CaseRecord;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CurrentWork;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.LimitBook;
import org.lianban.app.casework.work.NewStage;
import org.lianban.app.casework.work.OpenClock;
import org.lianban.app.casework.work.OpenStage;
import org.lianban.app.engine.FlowStage;
import org.lianban.app.engine.StageDeclared;
import org.lianban.app.engine.StageObserver;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.NewTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.processes.AcceptanceProcess;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.springframework.stereotype.Component;

/** Opens and closes stages as the flow reaches and leaves them, each with its clock and, where somebody has to act, its task. */
@Component
class StageKeeper implements StageObserver {

    private static final Map<String, CaseState> STATES = Map.of(
            AcceptanceProcess.CHECK_COMPLETENESS, CaseState.RECEIVED,
            AcceptanceProcess.AWAIT_CORRECTIONS, CaseState.CORRECTING,
            AcceptanceProcess.CHECK_CORRECTIONS, CaseState.RECEIVED,
            DecisionAndDeliveryProcess.DECIDE, CaseState.DECIDING,
            DecisionAndDeliveryProcess.ISSUE_CERTIFICATE, CaseState.ISSUING,
            DecisionAndDeliveryProcess.DELIVER, CaseState.DELIVERING);

    private static final Map<String, ClockKind> CLOCKS = Map.of(
            "acceptance", ClockKind.ACCEPTANCE,
            "correction", ClockKind.CORRECTION,
            "prerequisite", ClockKind.WAIT,
            "examination", ClockKind.BRANCH,
            "cap", ClockKind.PROCEDURE,
            "delivery", ClockKind.DELIVERY);

    private final CurrentWork current;
    private final StageSubjects subjects;
    private final BranchStore branches;
    private final LimitBook limits;
    private final BoundForms forms;

    StageKeeper(CurrentWork current, StageSubjects subjects, BranchStore branches, LimitBook limits, BoundForms forms) {
        this.current = current;
        this.subjects = subjects;
        this.branches = branches;
        this.limits = limits;
        this.forms = forms;
    }

    @Override
    public void opened(FlowStage stage) {
        CaseWork work = current.get();
        StageSubject subject = subjects.of(work, stage);
        CaseState state = STATES.get(stage.element());
        if (state != null) {
            work.enter(state);
        }
        UUID clock = clock(work, stage, subject);
        NewStage opened = new NewStage(
                UuidCreator.getTimeOrderedEpoch(),
                stage,
                subject.branchId(),
                subject.department(),
                subject.ground(),
                clock);
        work.stages().open(opened);
        forms.bind(work, opened);
        if (stage.engineTask() != null) {
            work.stages().put(task(work, opened, subject, stage.engineTask()));
        }
        if (stage.process().equals(ItemExaminationProcess.KEY) && subject.branchId() != null) {
            branches.begin(subject.branchId(), stage.processInstance());
        }
    }

    @Override
    public void closed(String activity, String element, boolean cancelled) {
        CaseWork work = current.get();
        Optional<OpenStage> stage = work.stages().close(activity, element, cancelled);
        boolean undone = cancelled
                || stage.filter(one -> work.stages().endsUndone(one.id())).isPresent();
        if (!undone && stage.filter(OpenStage::awaitsForm).isPresent()) {
            throw BoundForms.open();
        }
        String outcome = undone ? "CANCELLED" : "COMPLETED";
        stage.map(OpenStage::clockId)
                .ifPresent(clock -> work.clocks().stop(clock, work.effectiveAt(), outcome, Law.COURSE));
    }

    private UUID clock(CaseWork work, FlowStage stage, StageSubject subject) {
        String key = Objects.requireNonNull(stage.declaration().limit(), "a stage names its limit");
        ClockKind kind = CLOCKS.getOrDefault(key, ClockKind.STAGE);
        if (kind == ClockKind.DELIVERY) {
            // it runs from the decision on, through the making of the certificate (行政许可法 第四十四条)
            Optional<OpenClock> running = work.clocks().find(ClockKind.DELIVERY);
            if (running.isPresent()) {
                return running.get().id();
            }
        }
        TimeLimit limit = limit(work, key, subject);
        Instant at = kind == ClockKind.ACCEPTANCE ? work.record().materialsAt() : work.effectiveAt();
        return work.clocks().start(kind, subject.measures(), subject.department(), limit, at, basis(limit));
    }

    private TimeLimit limit(CaseWork work, String key, StageSubject subject) {
        TimeLimit own = subject.ownLimit();
        if (own != null) {
            return own;
        }
        String item = subject.item();
        if (item != null && key.equals("examination")) {
            return limits.examination(work.record(), item);
        }
        return limits.stage(work.record(), key, item == null ? work.record().serviceCode() : item);
    }

    private static String basis(TimeLimit limit) {
        return limit.legalBasis() == null ? "lianban" : limit.legalBasis();
    }

    private static NewTask task(CaseWork work, NewStage stage, StageSubject subject, String engineTask) {
        CaseRecord record = work.record();
        StageDeclared declaration = stage.flow().declaration();
        String authority = declaration.authority();
        StageSubject.Named named = subject.named();
        return new NewTask(
                UuidCreator.getTimeOrderedEpoch(),
                record.region(),
                record.id(),
                stage.branchId(),
                stage.id(),
                engineTask,
                stage.flow().element(),
                named == null ? new LocalisedText(declaration.nameZh(), declaration.nameEn()) : named.title(),
                stage.department(),
                named == null
                        ? Role.valueOf(Objects.requireNonNull(declaration.role(), "a task names its role"))
                        : named.role(),
                authority == null ? null : Authority.valueOf(authority),
                subject.requestedBy(),
                stage.flow().subjectId(),
                subject.item(),
                subject.itemName(),
                record.number(),
                record.serviceCode(),
                record.serviceName(),
                record.applicantName(),
                named == null ? null : named.person(),
                work.now());
    }
}
