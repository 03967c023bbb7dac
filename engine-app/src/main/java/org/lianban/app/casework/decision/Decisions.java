package org.lianban.app.casework.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.branch.Branch;
import org.lianban.app.casework.branch.BranchStore;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.work.ApplicantNotices;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.LimitBook;
import org.lianban.app.casework.work.Outcome;
import org.lianban.app.casework.work.Services;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.catalogue.CertificateSpec;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.held.HeldRegister;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.lianban.processes.JointApprovalProcess;
import org.springframework.stereotype.Service;

/** Decides a case and issues what was granted. */
@Service
public class Decisions {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final EndStore ends;
    private final BranchStore branches;
    private final DecisionRules rules;
    private final Services services;
    private final LimitBook limits;
    private final ApplicantNotices notices;
    private final FlowEngine engine;
    private final HeldRegister held;

    Decisions(
            CommandDesk desk,
            TaskTurn turn,
            EndStore ends,
            BranchStore branches,
            DecisionRules rules,
            Services services,
            LimitBook limits,
            ApplicantNotices notices,
            FlowEngine engine,
            HeldRegister held) {
        this.desk = desk;
        this.turn = turn;
        this.ends = ends;
        this.branches = branches;
        this.rules = rules;
        this.services = services;
        this.limits = limits;
        this.notices = notices;
        this.engine = engine;
        this.held = held;
    }

    /** The lead department's conclusion, where the rule leaves it the choice. */
    public CommandReceipt conclude(CommandRequest request, UUID caseId, DecisionForms.Conclude form) {
        return desk.run(request.with(form), caseId, work -> {
            WorkTask task = turn.take(work, JointApprovalProcess.LEAD_CONCLUSION);
            work.propose(form.result());
            work.note(
                    "LEAD_CONCLUDED",
                    Law.JOINT_HANDLING,
                    Map.of("result", form.result().name(), "reasons", form.reasons()));
            engine.complete(task.engineTask(), Map.of());
            return new LocalisedText("已汇总意见", "The opinions are concluded");
        });
    }

    public CommandReceipt decide(CommandRequest request, UUID caseId, DecisionForms.Decide form) {
        return desk.run(request.with(form), caseId, work -> {
            WorkTask task = turn.take(work, DecisionAndDeliveryProcess.DECIDE);
            rules.require(work, form);
            boolean granted = form.result() == Verdict.GRANT;
            work.decideOutcome(granted ? Outcome.GRANTED : Outcome.REFUSED);
            ends.decide(work, form);
            work.note("DECIDED", Law.DECISION, Map.of("result", form.result().name()));
            notices.send(work, "DECISION", Law.DECISION, text(form));
            work.clocks().decisionClocks().forEach(clock -> work.clocks()
                    .stop(clock.id(), work.now(), form.result().name(), Law.DECISION));
            startDelivery(work);
            engine.complete(
                    task.engineTask(),
                    Map.of(
                            DecisionAndDeliveryProcess.Variables.DECISION,
                            form.result().name()));
            return granted ? new LocalisedText("已决定准予", "Granted") : new LocalisedText("已决定不予许可", "Refused");
        });
    }

    /** Makes the certificates of all items that were agreed to. */
    public CommandReceipt issue(CommandRequest request, UUID caseId) {
        return desk.run(request, caseId, work -> {
            WorkTask task = turn.take(work, DecisionAndDeliveryProcess.ISSUE_CERTIFICATE);
            for (Branch branch : branches.ofCase(caseId)) {
                ServiceItem item = services.of(work.record()).item(branch.itemCode());
                CertificateSpec spec = item.certificate();
                if (spec != null && branch.opinion() == Opinion.AGREE) {
                    certify(work, item, spec);
                }
            }
            engine.complete(task.engineTask(), Map.of());
            return new LocalisedText("证件已制作", "The certificates are made");
        });
    }

    private void certify(CaseWork work, ServiceItem item, CertificateSpec spec) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String number =
                spec.code().toUpperCase(Locale.ROOT) + "-" + work.record().number();
        @Nullable
        LocalDate until = spec.validity() == null ? null : work.today().plus(spec.validity());
        ends.certify(work, id, item.code(), spec.code(), number, until);
        ends.holder(work.id())
                .ifPresent(holder -> held.issued(new HeldRegister.Issued(
                        id, work.record().region(), holder, spec.code(), number, item.department(), until)));
        work.note("CERTIFICATE_ISSUED", Law.DELIVERY, Map.of("item", item.code(), "number", number));
    }

    /** It runs from the decision on, through the making of the certificates. */
    private void startDelivery(CaseWork work) {
        TimeLimit limit = limits.stage(work.record(), "delivery", work.record().serviceCode());
        work.clocks()
                .start(
                        ClockKind.DELIVERY,
                        DecisionAndDeliveryProcess.DELIVER,
                        work.record().leadDepartment(),
                        limit,
                        work.now(),
                        Law.DELIVERY);
    }

    private static LocalisedText text(DecisionForms.Decide form) {
        if (form.result() == Verdict.GRANT) {
            return new LocalisedText("准予许可。" + form.reasons(), "Granted. " + form.reasons());
        }
        return new LocalisedText(
                "不予许可。理由：%s。救济途径：%s".formatted(form.reasons(), form.remedies()),
                "Refused. Reasons: %s. Remedies: %s".formatted(form.reasons(), form.remedies()));
    }
}
