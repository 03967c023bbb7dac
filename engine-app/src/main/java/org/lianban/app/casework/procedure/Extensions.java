package org.lianban.app.casework.procedure;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.ExtensionProcess;
import org.lianban.rules.RuleLimit;
import org.springframework.stereotype.Service;

/** Extensions of the decision limit (行政许可法 第四十二条): once, before it expires, by who has the authority. */
@Service
public class Extensions {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final ExtensionStore extensions;
    private final ExtensionRules rules;
    private final FlowEngine engine;

    Extensions(CommandDesk desk, TaskTurn turn, ExtensionStore extensions, ExtensionRules rules, FlowEngine engine) {
        this.desk = desk;
        this.turn = turn;
        this.extensions = extensions;
        this.rules = rules;
        this.engine = engine;
    }

    public CommandReceipt request(CommandRequest request, UUID caseId, ProcedureForms.Extend form) {
        return desk.run(request.with(form), caseId, work -> {
            Extension asked = asked(work, form, rules.requireMayAsk(work));
            extensions.request(work, asked);
            note(work, "EXTENSION_REQUESTED", asked);
            engine.trigger(
                    ApprovalCaseProcess.Messages.EXTENSION_REQUESTED,
                    work.record().flow(),
                    Map.of(
                            ApprovalCaseProcess.Variables.EXTENSION_ID,
                            asked.id().toString()));
            return new LocalisedText("已申请延长，待审批", "The extension is asked for and awaits its grant");
        });
    }

    public CommandReceipt grant(CommandRequest request, UUID id) {
        Extension asked = find(id);
        return desk.run(request, asked.caseId(), work -> {
            WorkTask task = grantTask(work, id);
            ExtensionRules.requireNotExpired(work);
            extensions.decide(work, id, true, asked.reason());
            note(work, "EXTENSION_GRANTED", asked);
            engine.complete(task.engineTask(), Map.of(ExtensionProcess.Variables.GRANTED, true));
            return new LocalisedText(
                    "已批准延长 %d 个工作日".formatted(asked.amount()), "Extended by %d working days".formatted(asked.amount()));
        });
    }

    public CommandReceipt refuse(CommandRequest request, UUID id, ProcedureForms.Reason form) {
        Extension asked = find(id);
        return desk.run(request.with(form), asked.caseId(), work -> {
            WorkTask task = grantTask(work, id);
            extensions.decide(work, id, false, form.reason());
            note(work, "EXTENSION_REFUSED", asked);
            engine.complete(task.engineTask(), Map.of(ExtensionProcess.Variables.GRANTED, false));
            return new LocalisedText("未批准延长", "The extension is refused");
        });
    }

    /** Takes a request back that nobody has decided; it may be asked for again. */
    public CommandReceipt takeBack(CommandRequest request, UUID id) {
        Extension asked = find(id);
        return desk.run(request, asked.caseId(), work -> {
            WorkTask task = turn.endAbout(work, grantElement(work), id);
            requireAsked(work, asked);
            extensions.takeBack(id);
            note(work, "EXTENSION_TAKEN_BACK", asked);
            engine.complete(task.engineTask(), Map.of(ExtensionProcess.Variables.GRANTED, false));
            return new LocalisedText("已撤回延长申请", "The request is taken back");
        });
    }

    private static void requireAsked(CaseWork work, Extension asked) {
        if (!asked.requestedBy().equals(work.actor().staff())) {
            throw Refusal.forbidden(
                    "lianban 任务规则", new LocalisedText("只有提出申请的人可以撤回申请。", "Only who asked takes the request back."));
        }
    }

    private WorkTask grantTask(CaseWork work, UUID id) {
        return turn.takeAbout(work, grantElement(work), id);
    }

    private static String grantElement(CaseWork work) {
        return work.record().joint() ? ExtensionProcess.GRANT_JOINT_EXTENSION : ExtensionProcess.GRANT_EXTENSION;
    }

    private static Extension asked(CaseWork work, ProcedureForms.Extend form, RuleLimit most) {
        ExtensionRules.requireWithin(most, form.workingDays());
        return new Extension(
                UuidCreator.getTimeOrderedEpoch(),
                work.id(),
                form.workingDays(),
                most.basis(),
                form.reason(),
                work.actor().staff(),
                ExtensionState.REQUESTED);
    }

    private Extension find(UUID id) {
        return extensions.find(id).orElseThrow(CaseAccess::unknown);
    }

    private static void note(CaseWork work, String type, Extension extension) {
        work.note(
                type,
                extension.basis(),
                Map.of("extension", extension.id().toString(), "workingDays", String.valueOf(extension.amount())));
    }
}
