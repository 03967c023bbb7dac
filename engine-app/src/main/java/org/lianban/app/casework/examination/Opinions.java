package org.lianban.app.casework.examination;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.casework.branch.Branch;
import org.lianban.app.casework.branch.BranchState;
import org.lianban.app.casework.branch.BranchStore;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.procedure.ProcedureState;
import org.lianban.app.casework.procedure.ProcedureStore;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.CommandDesk;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.DayText;
import org.lianban.app.casework.work.Foresight;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.OpenClock;
import org.lianban.app.casework.work.TaskTurn;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.engine.FlowEngine;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.ItemExaminationProcess;
import org.springframework.stereotype.Service;

/** A department's opinion on its item; it ends the branch and lets those go on that waited for it. */
@Service
public class Opinions {

    private final CommandDesk desk;
    private final TaskTurn turn;
    private final BranchStore branches;
    private final ProcedureStore procedures;
    private final ConsultationStore consultations;
    private final FlowEngine engine;

    Opinions(
            CommandDesk desk,
            TaskTurn turn,
            BranchStore branches,
            ProcedureStore procedures,
            ConsultationStore consultations,
            FlowEngine engine) {
        this.desk = desk;
        this.turn = turn;
        this.branches = branches;
        this.procedures = procedures;
        this.consultations = consultations;
        this.engine = engine;
    }

    public CommandReceipt give(CommandRequest request, UUID taskId, OpinionForm form) {
        return desk.runOnTask(request.with(form), taskId, (work, task) -> {
            UUID branchId = requireMayGive(work, task);
            branches.conclude(branchId, form.result(), form.text(), work.actor().staff(), work.now());
            work.note(
                    "OPINION_GIVEN",
                    Law.JOINT_HANDLING,
                    request.told(Map.of(
                            "item",
                            Objects.requireNonNull(task.itemCode(), "an item"),
                            "opinion",
                            form.result().name())));
            if (!work.record().joint()) {
                work.propose(form.result() == Opinion.AGREE ? Verdict.GRANT : Verdict.REFUSE);
            }
            engine.complete(task.engineTask(), Map.of());
            letWaitingGoOn(work);
            return new LocalisedText("意见已提交", "The opinion is given");
        });
    }

    /**
     * Requires what giving an opinion requires, for those who ask beforehand.
     *
     * @return the branch that it concludes
     */
    public UUID requireMayGive(CaseWork work, WorkTask task) {
        requireExamination(task);
        turn.require(work, task);
        return requireMayConclude(task);
    }

    /**
     * What an opinion does to the clocks, if it may be given now.
     *
     * @throws Refusal that giving it would meet
     */
    public Foresight foresee(CaseWork work, WorkTask task) {
        requireMayConclude(task);
        Optional<LocalisedText> due = work.clocks()
                .find(ClockKind.BRANCH, String.valueOf(task.itemCode()))
                .map(OpenClock::dueDate)
                .map(DayText::of);
        return Foresight.effect(
                Law.JOINT_HANDLING,
                "结束本事项的审查计时%s；办件的期限继续计算，直至作出决定。"
                        .formatted(due.map(day -> "（%s到期）".formatted(day.zh())).orElse("")),
                "Ends the clock of this examination%s; the limit of the case runs on until it is decided."
                        .formatted(
                                due.map(day -> " (due %s)".formatted(day.en())).orElse("")));
    }

    private UUID requireMayConclude(WorkTask task) {
        UUID branchId = Objects.requireNonNull(task.branchId(), "an examination has its branch");
        requireNothingPending(branchId);
        return branchId;
    }

    private void letWaitingGoOn(CaseWork work) {
        List<Branch> all = branches.ofCase(work.id());
        Set<String> done = all.stream()
                .filter(branch -> branch.state() == BranchState.DONE)
                .map(Branch::itemCode)
                .collect(Collectors.toSet());
        List<Branch> ready = all.stream()
                .filter(branch -> branch.state() == BranchState.WAITING)
                .filter(branch -> done.containsAll(branch.dependsOn()))
                .toList();
        if (ready.isEmpty()) {
            return;
        }
        branches.open(ready.stream().map(Branch::id).toList());
        ready.forEach(
                branch -> engine.trigger(ItemExaminationProcess.Messages.PREREQUISITES_MET, branch.flow(), Map.of()));
    }

    private void requireNothingPending(UUID branchId) {
        Set<ProcedureState> states = procedures.statesOf(branchId);
        if (states.contains(ProcedureState.OPEN)) {
            throw Refusal.unlawful(
                    Law.UNCOUNTED,
                    new LocalisedText(
                            "特别程序正在进行、计时暂停，其间不得出具意见。",
                            "A special procedure is under way and the clock stands still for it; no opinion meanwhile."),
                    new LocalisedText("请先凭证明材料恢复计时。", "Resume the clock with the proof first."));
        }
        if (states.contains(ProcedureState.REQUESTED)) {
            throw Refusal.unlawful(
                    Law.UNCOUNTED,
                    new LocalisedText(
                            "特别程序已申请而尚未审批，计时仍在继续；审批之前不得出具意见。",
                            "A special procedure is asked for and not decided, and the clock runs on; no opinion before that."),
                    new LocalisedText("请等待审批，或者撤回申请。", "Await the decision on it, or take the request back."));
        }
        List<String> awaited = consultations.pending(branchId);
        List<String> named = awaited.stream().filter(name -> !name.isEmpty()).toList();
        if (!named.isEmpty()) {
            throw Refusal.unlawful(
                    "lianban 任务规则：加签与会签",
                    new LocalisedText(
                            "尚未签署：%s；全部签署之前不得出具意见。".formatted(String.join("、", named)),
                            "These have not signed: %s; no opinion before all have."
                                    .formatted(String.join(", ", named))),
                    new LocalisedText(
                            "请等待、催办，或者撤回请求；签署人离岗的，由其部门负责人改派。",
                            "Await them, remind them or call it off; if one has left, the head of his department names another."));
        }
        if (!awaited.isEmpty()) {
            throw Refusal.conflict(
                    new LocalisedText("征求意见尚未答复。", "A consultation has not been answered yet."),
                    new LocalisedText("请等待答复。", "Await the answer."));
        }
    }

    private static void requireExamination(WorkTask task) {
        if (!task.element().equals(ItemExaminationProcess.EXAMINE)) {
            throw Refusal.invalid(new LocalisedText("这不是审查任务。", "This is not a task of examination."));
        }
    }
}
