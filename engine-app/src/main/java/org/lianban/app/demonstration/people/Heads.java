package org.lianban.app.demonstration.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.lianban.app.casework.decision.DecisionForms;
import org.lianban.app.casework.decision.Decisions;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.demonstration.script.Twist;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.lianban.processes.ExtensionProcess;
import org.lianban.processes.SpecialProcedureProcess;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Heads of departments grant what others ask for, or do not, and decide the cases that their department leads. */
@Component
@Order(6)
@Profile("demonstration")
class Heads implements Habit {

    private static final ProcedureForms.Reason NO_NEED = new ProcedureForms.Reason("理由不充分，请在期限内办理。");

    private final SpecialProcedures procedures;
    private final Extensions extensions;
    private final Decisions decisions;
    private final Desks desks;

    Heads(SpecialProcedures procedures, Extensions extensions, Decisions decisions, Desks desks) {
        this.procedures = procedures;
        this.extensions = extensions;
        this.decisions = decisions;
        this.desks = desks;
    }

    @Override
    public List<Deed> due(OpenCase open, Scene scene) {
        List<Deed> due = new ArrayList<>();
        for (OpenTask task : open.tasks()) {
            if (isMine(open, task) && scene.isTime(task.createdAt(), days(open, task), open.chance(), task.element())) {
                due.add(new Deed(open.id(), desks.head(task.department()), task.element(), act(open, task)));
            }
        }
        return due;
    }

    private static boolean isMine(OpenCase open, OpenTask task) {
        return switch (task.element()) {
            case SpecialProcedureProcess.GRANT_SPECIAL_PROCEDURE,
                    ExtensionProcess.GRANT_EXTENSION,
                    ExtensionProcess.GRANT_JOINT_EXTENSION -> true;
            // nobody decides before everything is in hand
            case DecisionAndDeliveryProcess.DECIDE -> open.seen().toFollow().isEmpty();
            default -> false;
        };
    }

    private static int days(OpenCase open, OpenTask task) {
        return task.is(DecisionAndDeliveryProcess.DECIDE) ? open.chance().between("decide", 0, 2) : 0;
    }

    private Consumer<CommandRequest> act(OpenCase open, OpenTask task) {
        if (task.is(DecisionAndDeliveryProcess.DECIDE)) {
            return request -> decisions.decide(request, open.id(), decision(open));
        }
        UUID subject = Objects.requireNonNull(task.subject(), "a request");
        return task.is(SpecialProcedureProcess.GRANT_SPECIAL_PROCEDURE)
                ? request -> answerPause(request, open, subject)
                : request -> answerExtension(request, open, subject);
    }

    private void answerPause(CommandRequest request, OpenCase open, UUID pause) {
        if (open.has(Twist.PAUSE_REFUSED)) {
            procedures.refuse(request, pause, NO_NEED);
            return;
        }
        int days = open.pauses().stream()
                .filter(seen -> seen.id().equals(pause))
                .findFirst()
                .orElseThrow()
                .capAmount();
        procedures.grant(request, pause, new ProcedureForms.Grant(days));
    }

    private void answerExtension(CommandRequest request, OpenCase open, UUID extension) {
        if (open.has(Twist.EXTENSION_REFUSED)) {
            extensions.refuse(request, extension, NO_NEED);
        } else {
            extensions.grant(request, extension);
        }
    }

    private static DecisionForms.Decide decision(OpenCase open) {
        return "REFUSE".equals(open.seen().proposal())
                ? new DecisionForms.Decide(Verdict.REFUSE, "经审查不符合法定条件。", "可在六十日内申请行政复议，或在六个月内提起行政诉讼。")
                : new DecisionForms.Decide(Verdict.GRANT, "经审查符合法定条件，准予许可。", null);
    }
}
