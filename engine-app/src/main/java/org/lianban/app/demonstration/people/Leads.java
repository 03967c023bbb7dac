package org.lianban.app.demonstration.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianban.app.casework.decision.DecisionForms;
import org.lianban.app.casework.decision.Decisions;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.demonstration.script.Twist;
import org.lianban.processes.JointApprovalProcess;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The lead departments sum the opinions up, and ask for extensions when it takes long. */
@Component
@Order(7)
@Profile("demonstration")
class Leads implements Habit {

    private static final int WAIT_BEFORE_EXTENSION = 8;
    private static final int EXTENSION = 10;

    private final Decisions decisions;
    private final Extensions extensions;
    private final Desks desks;

    Leads(Decisions decisions, Extensions extensions, Desks desks) {
        this.decisions = decisions;
        this.extensions = extensions;
        this.desks = desks;
    }

    @Override
    public List<Deed> due(OpenCase open, Scene scene) {
        return Stream.of(conclusion(open, scene), extension(open, scene))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Deed> conclusion(OpenCase open, Scene scene) {
        boolean objected = open.has(Twist.OBJECTION);
        return open.task(JointApprovalProcess.LEAD_CONCLUSION)
                .filter(task -> scene.isTime(
                        task.createdAt(), open.chance().between("conclude", 0, 2), open.chance(), "conclude"))
                .map(task -> new Deed(
                        open.id(),
                        desks.lead(task.department()),
                        "conclude",
                        request -> decisions.conclude(
                                request,
                                open.id(),
                                objected
                                        ? new DecisionForms.Conclude(Verdict.REFUSE, "有部门不同意，理由成立。")
                                        : new DecisionForms.Conclude(Verdict.GRANT, "各部门均同意。"))));
    }

    private Optional<Deed> extension(OpenCase open, Scene scene) {
        Instant acceptedAt = open.seen().acceptedAt();
        boolean wanted = open.has(Twist.EXTENDED) || open.has(Twist.EXTENSION_REFUSED);
        if (!wanted
                || acceptedAt == null
                || !open.seen().isIn("EXAMINING")
                || open.seen().extensionAsked()) {
            return Optional.empty();
        }
        String lead = open.seen().leadDepartment();
        String who = open.seen().joint() ? desks.lead(lead) : desks.approver(lead);
        return scene.isTime(acceptedAt, WAIT_BEFORE_EXTENSION, open.chance(), "extend")
                ? Optional.of(new Deed(
                        open.id(),
                        who,
                        "extend",
                        request -> extensions.request(
                                request, open.id(), new ProcedureForms.Extend(EXTENSION, "涉及部门较多，需要进一步核实。"))))
                : Optional.empty();
    }
}
