package org.lianban.app.casework.procedure;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.casework.attachment.CaseFiles;
import org.lianban.app.casework.branch.Branch;
import org.lianban.app.casework.branch.BranchStore;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.Json;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.SpecialProcedureProcess;
import org.springframework.stereotype.Service;

/** Special procedures (行政许可法 第四十五条): asked for, granted or refused by somebody else, resumed with proof. */
@Service
public class SpecialProcedures {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final BranchStore branches;
    private final ProcedureStore procedures;
    private final ProcedureCheck check;
    private final CalendarBook calendars;
    private final CaseFiles files;
    private final FlowEngine engine;
    private final Json json;

    SpecialProcedures(
            CommandDesk desk,
            TaskTurn turn,
            BranchStore branches,
            ProcedureStore procedures,
            ProcedureCheck check,
            CalendarBook calendars,
            CaseFiles files,
            FlowEngine engine,
            Json json) {
        this.desk = desk;
        this.turn = turn;
        this.branches = branches;
        this.procedures = procedures;
        this.check = check;
        this.calendars = calendars;
        this.files = files;
        this.engine = engine;
        this.json = json;
    }

    public CommandReceipt request(CommandRequest request, UUID taskId, ProcedureForms.Request form) {
        return desk.runOnTask(request.with(form), taskId, (work, task) -> {
            turn.require(work, task);
            if (!task.element().equals(ItemExaminationProcess.EXAMINE)) {
                throw Refusal.invalid(new LocalisedText("这不是审查任务。", "This is not a task of examination."));
            }
            Branch branch = branches.find(Objects.requireNonNull(task.branchId(), "a branch"));
            ProcedureRules.Allowed allowed = check.require(work.id(), branch, form.ground(), form.days(), null);
            SpecialProcedure asked = new SpecialProcedure(
                    UuidCreator.getTimeOrderedEpoch(),
                    work.id(),
                    branch.id(),
                    form.ground(),
                    allowed.basis(),
                    new Cap(form.days(), allowed.cap().unit()),
                    work.actor().staff(),
                    ProcedureState.REQUESTED,
                    null,
                    null,
                    null);
            procedures.request(work, asked, form.reason(), form.plannedProof());
            note(work, "PROCEDURE_REQUESTED", asked);
            engine.trigger(
                    ItemExaminationProcess.Messages.SPECIAL_PROCEDURE_REQUESTED,
                    branch.flow(),
                    Map.of(
                            ItemExaminationProcess.Variables.PROCEDURE_ID,
                            asked.id().toString()));
            return new LocalisedText("已申请特别程序，待审批", "The special procedure is asked for and awaits its grant");
        });
    }

    public CommandReceipt grant(CommandRequest request, UUID id, ProcedureForms.Grant form) {
        SpecialProcedure asked = find(id);
        return desk.run(request.with(form), asked.caseId(), work -> {
            WorkTask task = turn.takeAbout(work, SpecialProcedureProcess.GRANT_SPECIAL_PROCEDURE, id);
            ProcedureRules.Allowed allowed =
                    check.require(work.id(), branches.find(asked.branchId()), asked.ground(), form.days(), id);
            Cap cap = new Cap(form.days(), allowed.cap().unit());
            procedures.grant(work, id, cap, capEnds(work, cap));
            note(work, "PROCEDURE_GRANTED", asked);
            engine.complete(task.engineTask(), Map.of(SpecialProcedureProcess.Variables.GRANTED, true));
            return new LocalisedText("已批准，计时暂停", "Granted; the clock stands still");
        });
    }

    public CommandReceipt refuse(CommandRequest request, UUID id, ProcedureForms.Reason form) {
        SpecialProcedure asked = find(id);
        return desk.run(request.with(form), asked.caseId(), work -> {
            WorkTask task = turn.takeAbout(work, SpecialProcedureProcess.GRANT_SPECIAL_PROCEDURE, id);
            procedures.refuse(work, id, form.reason());
            note(work, "PROCEDURE_REFUSED", asked);
            engine.complete(task.engineTask(), Map.of(SpecialProcedureProcess.Variables.GRANTED, false));
            return new LocalisedText("未批准，计时继续", "Refused; the clock runs on");
        });
    }

    /** Takes a request back that nobody has decided: by who asked, or by who has the examination in hand since. */
    public CommandReceipt takeBack(CommandRequest request, UUID id) {
        SpecialProcedure asked = find(id);
        return desk.run(request, asked.caseId(), work -> {
            WorkTask task = turn.endAbout(work, SpecialProcedureProcess.GRANT_SPECIAL_PROCEDURE, id);
            requireMine(work, asked);
            procedures.takeBack(id);
            note(work, "PROCEDURE_TAKEN_BACK", asked);
            engine.complete(task.engineTask(), Map.of(SpecialProcedureProcess.Variables.GRANTED, false));
            return new LocalisedText("已撤回特别程序申请，计时未曾暂停", "The request is taken back; the clock never stood still");
        });
    }

    private void requireMine(CaseWork work, SpecialProcedure asked) {
        if (!asked.requestedBy().equals(work.actor().staff())
                && !turn.hasInHand(work, ItemExaminationProcess.EXAMINE, asked.branchId())) {
            throw Refusal.forbidden(
                    "lianban 任务规则",
                    new LocalisedText(
                            "只有提出申请的人，或者现在办理该审查任务的人，可以撤回申请。",
                            "Only who asked, or who has the examination in hand now, takes the request back."));
        }
    }

    public CommandReceipt resume(CommandRequest request, UUID id, ProcedureForms.Resume form) {
        SpecialProcedure open = find(id);
        return desk.run(request.with(form), open.caseId(), work -> {
            WorkTask task = turn.takeAbout(work, SpecialProcedureProcess.CARRY_OUT, id);
            requireDatedWithin(work, open, form.proof().datedOn());
            keepProof(work, form.proof());
            procedures.resume(work, id, json.write(form.proof()));
            note(work, "PROCEDURE_RESUMED", open);
            engine.complete(task.engineTask(), Map.of());
            return new LocalisedText("已恢复计时", "The clock runs again");
        });
    }

    private SpecialProcedure find(UUID id) {
        return procedures.find(id).orElseThrow(CaseAccess::unknown);
    }

    private Instant capEnds(CaseWork work, Cap cap) {
        WorkCalendar calendar = calendars.current();
        LocalDate last = ClockKernel.capDueDate(work.today(), cap, calendar);
        return calendar.startOf(last.plusDays(1));
    }

    private void keepProof(CaseWork work, ProcedureForms.Proof proof) {
        UUID file = proof.attachmentId();
        if (file != null) {
            files.attach(work.id(), work.actor(), List.of(file), "proof.attachmentId");
        }
    }

    private void requireDatedWithin(CaseWork work, SpecialProcedure open, LocalDate datedOn) {
        LocalDate granted = calendars.current().dateOf(Objects.requireNonNull(open.decidedAt(), "granted"));
        if (datedOn.isBefore(granted) || datedOn.isAfter(work.today())) {
            throw Refusal.invalid(
                    "proof.datedOn",
                    new LocalisedText(
                            "证明材料的日期须在批准之日 %s 与今天之间。".formatted(granted),
                            "The proof is dated between the grant on %s and today.".formatted(granted)));
        }
    }

    private static void note(CaseWork work, String type, SpecialProcedure procedure) {
        work.note(
                type, procedure.basis(), Map.of("procedure", procedure.id().toString(), "ground", procedure.ground()));
    }
}
