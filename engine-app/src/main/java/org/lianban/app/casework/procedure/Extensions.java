package org.lianban.app.casework.procedure;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.ExtensionProcess;
import org.lianban.rules.ExtensionRule;
import org.lianban.rules.Handling;
import org.lianban.rules.Rules;
import org.springframework.stereotype.Service;

/** Extensions of the decision limit (行政许可法 第四十二条): once, before it expires, by who has the authority. */
@Service
public class Extensions {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final ExtensionStore extensions;
    private final Rules rules;
    private final FlowEngine engine;

    Extensions(CommandDesk desk, TaskTurn turn, ExtensionStore extensions, Rules rules, FlowEngine engine) {
        this.desk = desk;
        this.turn = turn;
        this.extensions = extensions;
        this.rules = rules;
        this.engine = engine;
    }

    public CommandReceipt request(CommandRequest request, UUID caseId, ProcedureForms.Extend form) {
        return desk.run(request.with(form), caseId, work -> {
            requireLead(work);
            work.require(CaseState.EXAMINING, CaseState.DECIDING);
            requireNotExpired(work);
            requireWorkingDays(work);
            requireFirst(work);
            Extension asked = asked(work, form);
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
            requireNotExpired(work);
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

    private Extension asked(CaseWork work, ProcedureForms.Extend form) {
        ExtensionRule rule = rules.extension(work.record().joint() ? Handling.JOINT : Handling.SINGLE);
        if (rule instanceof ExtensionRule.NotExtendable not) {
            throw Refusal.unlawful(
                    not.article(),
                    new LocalisedText(not.why().zh(), not.why().en()),
                    new LocalisedText("请在期限内作出决定。", "Decide within the limit."));
        }
        ExtensionRule.Extendable extendable = (ExtensionRule.Extendable) rule;
        int most = extendable.maximum().amount();
        if (form.workingDays() > most) {
            throw Refusal.unlawful(
                    extendable.maximum().basis(),
                    new LocalisedText("最多延长 %d 个工作日。".formatted(most), "At most %d working days.".formatted(most)),
                    new LocalisedText("请在此范围内申请。", "Ask for no more than that."));
        }
        return new Extension(
                UuidCreator.getTimeOrderedEpoch(),
                work.id(),
                form.workingDays(),
                extendable.maximum().basis(),
                form.reason(),
                work.actor().staff(),
                ExtensionState.REQUESTED);
    }

    private static void requireLead(CaseWork work) {
        work.actor().require(Role.LEAD, Role.APPROVER, Role.HEAD);
        if (!work.actor().department().equals(work.record().leadDepartment())) {
            throw Refusal.forbidden(
                    Law.JOINT_HANDLING,
                    new LocalisedText("只有牵头部门可以申请延长。", "Only the lead department may ask for an extension."));
        }
    }

    private static void requireNotExpired(CaseWork work) {
        LocalDate due = work.clocks().statutoryDue();
        if (due != null && work.today().isAfter(due)) {
            throw Refusal.unlawful(
                    work.record().joint() ? Law.JOINT_DECISION : Law.SINGLE_DECISION,
                    new LocalisedText(
                            "期限已于 %s 届满，不得再延长。".formatted(due),
                            "The limit ended on %s; it can no longer be extended.".formatted(due)),
                    new LocalisedText("请立即作出决定。", "Decide at once."));
        }
    }

    /** Article 42 extends its own limit; one that another law counts in calendar days is extended by that law or not at all. */
    private static void requireWorkingDays(CaseWork work) {
        boolean ofAnotherLaw = work.clocks()
                .find(ClockKind.STATUTORY)
                .filter(clock -> clock.limitUnit() != LimitUnit.WORKING_DAY)
                .isPresent();
        if (ofAnotherLaw) {
            throw Refusal.unlawful(
                    Law.SINGLE_DECISION,
                    new LocalisedText(
                            "本事项的期限由其他法律、法规以自然日规定，不适用第四十二条的延长。",
                            "Another law limits this item in calendar days; Article 42 does not extend it."),
                    new LocalisedText("请在期限内作出决定。", "Decide within the limit."));
        }
    }

    private void requireFirst(CaseWork work) {
        if (extensions.ofCase(work.id()).isPresent()) {
            throw Refusal.unlawful(
                    work.record().joint() ? Law.JOINT_DECISION : Law.SINGLE_DECISION,
                    new LocalisedText("期限只能延长一次。", "A limit is extended once."),
                    new LocalisedText("请在期限内作出决定。", "Decide within the limit."));
        }
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
