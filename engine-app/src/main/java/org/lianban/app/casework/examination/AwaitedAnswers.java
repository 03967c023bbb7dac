package org.lianban.app.casework.examination;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.messages.Message;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.Outbox;
import org.lianban.app.messages.Recipient;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.Attention;
import org.lianban.app.tasks.TaskBook;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.ItemExaminationProcess;
import org.springframework.stereotype.Service;

/** What can be done about an answer or signature that has not come: remind, call it off, let the head name somebody else. */
@Service
public class AwaitedAnswers {

    private static final String RULES = "lianban 任务规则";

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final ConsultationStore consultations;
    private final Signatories signatories;
    private final TaskBook tasks;
    private final Attention attention;
    private final Outbox outbox;
    private final FlowEngine engine;

    AwaitedAnswers(
            CommandDesk desk,
            TaskTurn turn,
            ConsultationStore consultations,
            Signatories signatories,
            TaskBook tasks,
            Attention attention,
            Outbox outbox,
            FlowEngine engine) {
        this.desk = desk;
        this.turn = turn;
        this.consultations = consultations;
        this.signatories = signatories;
        this.tasks = tasks;
        this.attention = attention;
        this.outbox = outbox;
        this.engine = engine;
    }

    /** Calls the request off: who asked, or who has the examination in hand since. */
    public CommandReceipt callOff(CommandRequest request, UUID id) {
        Consultation asked = find(id);
        return desk.run(request, asked.caseId(), work -> {
            WorkTask task = turn.endAbout(work, ItemExaminationProcess.ANSWER_CONSULTATION, id);
            requireMine(work, asked);
            consultations.withdraw(id);
            work.note("REQUEST_CALLED_OFF", Law.JOINT_HANDLING, Map.of("department", asked.askedDepartment()));
            engine.complete(task.engineTask(), Map.of());
            return new LocalisedText("已撤回请求", "The request is called off");
        });
    }

    /** Reminds whoever is to answer, at most once a day. */
    public CommandReceipt remind(CommandRequest request, UUID id) {
        Consultation asked = find(id);
        return desk.run(request, asked.caseId(), work -> {
            WorkTask task = turn.about(work, ItemExaminationProcess.ANSWER_CONSULTATION, id);
            // read again under the lock: two who remind at once remind once
            requireMine(work, asked);
            requireNotReminded(work, find(id));
            consultations.remind(id, work.today());
            attention.renewForAll(task.id());
            tasks.announce(task.id());
            outbox.post(message(work, task, asked));
            work.note("ANSWER_REMINDED", RULES, Map.of("department", asked.askedDepartment()));
            return new LocalisedText("已催办", "Reminded");
        });
    }

    public static void requireNotReminded(CaseWork work, Consultation asked) {
        LocalDate last = asked.remindedOn();
        if (last != null && !last.isBefore(work.today())) {
            throw Refusal.conflict(
                    new LocalisedText("今天已经催办过。", "They were reminded today already."),
                    new LocalisedText("每项请求每天催办一次。", "Each request is reminded of once a day."));
        }
    }

    private static Message message(CaseWork work, WorkTask task, Consultation asked) {
        UUID person = task.assignee();
        Recipient to =
                person == null ? new Recipient.Holders(task.department(), task.role()) : new Recipient.Person(person);
        String number = work.record().number();
        LocalisedText what = asked.kind().task();
        return Message.of(
                work.record().region(),
                MessageKind.REMINDER,
                to,
                new LocalisedText(
                        "催办：%s %s".formatted(number, what.zh()), "Reminder: %s, %s".formatted(number, what.en())),
                new LocalisedText(
                        "办件 %s 正等待您%s。".formatted(number, what.zh()),
                        "The case %s waits for you: %s.".formatted(number, what.en())),
                "/cases/" + work.id(),
                "reminder " + asked.id() + " " + work.today());
    }

    /** Names somebody else of the same department: who was asked has left, or cannot. That is for the head of the department. */
    public CommandReceipt reassign(CommandRequest request, UUID id, HandOverForm form) {
        Consultation asked = find(id);
        return desk.run(request.with(form), asked.caseId(), work -> {
            WorkTask task = turn.about(work, ItemExaminationProcess.ANSWER_CONSULTATION, id);
            requireHead(work.actor(), asked);
            Actor person = signatories.substitute(work, task, form.to());
            if (consultations.awaitedFrom(asked.branchId()).contains(person.staff())) {
                throw Refusal.invalid("to", new LocalisedText("此人已在签署人之列。", "This person is asked to sign already."));
            }
            consultations.reassign(id, person.staff());
            tasks.assign(task.id(), person.staff(), null, work.now());
            attention.renew(person.staff(), task.id());
            work.note(
                    "SIGNER_REPLACED",
                    RULES,
                    Map.of("person", person.name(), "login", person.login(), "reason", form.reason()));
            return new LocalisedText("已改派" + person.name(), "Now " + person.name() + " is asked");
        });
    }

    /** Whether he asked, or has the examination in hand for which it was asked. */
    public boolean isMine(CaseWork work, Consultation asked) {
        return asked.askedBy().equals(work.actor().staff())
                || turn.hasInHand(work, ItemExaminationProcess.EXAMINE, asked.branchId());
    }

    private void requireMine(CaseWork work, Consultation asked) {
        if (!isMine(work, asked)) {
            throw Refusal.forbidden(
                    RULES,
                    new LocalisedText(
                            "只有提出请求的人，或者现在办理该审查任务的人，可以催办或者撤回。",
                            "Only who asked, or who has the examination in hand now, reminds or calls it off."));
        }
    }

    /** Whether he is the head of the department of the one who was asked by name. */
    public static boolean isHead(Actor actor, Consultation asked) {
        return asked.kind().named()
                && actor.has(Role.HEAD)
                && actor.department().equals(asked.askedDepartment());
    }

    private static void requireHead(Actor actor, Consultation asked) {
        if (!isHead(actor, asked)) {
            throw Refusal.forbidden(
                    RULES,
                    new LocalisedText("只有签署人所在部门的负责人可以改派。", "Only the head of the signer's department names another."));
        }
    }

    private Consultation find(UUID id) {
        return consultations.find(id).orElseThrow(CaseAccess::unknown);
    }
}
