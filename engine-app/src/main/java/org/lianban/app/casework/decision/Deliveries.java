package org.lianban.app.casework.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.ResultDelivered;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Hands the result over, or takes note that the applicant no longer wants it. */
@Service
public class Deliveries {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final EndStore ends;
    private final FlowEngine engine;
    private final ApplicationEventPublisher events;

    Deliveries(CommandDesk desk, TaskTurn turn, EndStore ends, FlowEngine engine, ApplicationEventPublisher events) {
        this.desk = desk;
        this.turn = turn;
        this.ends = ends;
        this.engine = engine;
        this.events = events;
    }

    public CommandReceipt deliver(CommandRequest request, UUID caseId, DecisionForms.Deliver form) {
        return desk.run(request.with(form), caseId, work -> {
            WorkTask task = turn.take(work, DecisionAndDeliveryProcess.DELIVER);
            Instant signedAt = signedAt(work, form);
            ends.deliver(work, form, signedAt);
            events.publishEvent(delivered(work, form, signedAt));
            work.note(
                    "DELIVERED", Law.DELIVERY, Map.of("method", form.method().name(), "signedAt", signedAt.toString()));
            engine.complete(task.engineTask(), Map.of());
            return new LocalisedText("已送达，办件办结", "Delivered; the case is closed");
        });
    }

    private static ResultDelivered delivered(CaseWork work, DecisionForms.Deliver form, Instant signedAt) {
        DecisionForms.Signature signature = form.signature();
        String drawing = signature == null ? null : signature.drawing();
        String reason = signature == null ? null : signature.reason();
        if (signature != null && (drawing == null) == (reason == null || reason.isBlank())) {
            throw Refusal.invalid(
                    "signature",
                    new LocalisedText("请手写签名，或者说明未手写签名的原因。", "Either draw the signature, or say why it is not drawn."));
        }
        return new ResultDelivered(
                work.record(),
                work.actor().department(),
                form.method().name(),
                form.receiver(),
                signedAt,
                drawing == null ? null : SignatureDrawing.of(drawing),
                reason);
    }

    /** Nobody signs for what is not there yet. The window gives minutes, so that is how they are compared. */
    private Instant signedAt(CaseWork work, DecisionForms.Deliver form) {
        Instant signedAt = form.signedAt();
        if (signedAt == null) {
            return work.now();
        }
        if (signedAt.isAfter(work.now())) {
            throw Refusal.invalid(
                    "signedAt", new LocalisedText("签收时间不得晚于现在。", "It cannot have been signed for in the future."));
        }
        if (signedAt.isBefore(ends.readyAt(work.id()).truncatedTo(ChronoUnit.MINUTES))) {
            throw Refusal.invalid(
                    "signedAt",
                    new LocalisedText(
                            "签收时间不得早于决定作出或证件核发之时。",
                            "It cannot have been signed for before it was decided and issued."));
        }
        return signedAt;
    }

    /** The applicant withdraws; whatever is being done for the case ends. */
    public CommandReceipt withdraw(CommandRequest request, UUID caseId, DecisionForms.Withdraw form) {
        return desk.run(request.with(form), caseId, work -> {
            work.actor().require(Role.CLERK);
            work.require(
                    CaseState.RECEIVED,
                    CaseState.CORRECTING,
                    CaseState.EXAMINING,
                    CaseState.DECIDING,
                    CaseState.ISSUING,
                    CaseState.DELIVERING);
            work.note("WITHDRAWN", "申请人撤回", Map.of("reason", form.reason()));
            engine.trigger(
                    ApprovalCaseProcess.Messages.WITHDRAWAL_REQUESTED,
                    work.record().flow(),
                    Map.of());
            return new LocalisedText("已撤回，办件终止", "Withdrawn; the case has ended");
        });
    }
}
