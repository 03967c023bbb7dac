package org.lianban.app.casework.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.branch.Branch;
import org.lianban.app.casework.branch.BranchStore;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.Foresight;
import org.lianban.app.casework.work.Services;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.SuspensionGround;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.rules.Rules;
import org.springframework.stereotype.Component;

/** Whether a ground may stop the clocks of a branch: asked when it is requested and granted, and beforehand by who wonders. */
@Component
public class ProcedureCheck {

    private final ProcedureRules rules;
    private final GroundBudget budget;
    private final ProcedureStore procedures;
    private final BranchStore branches;
    private final Services services;

    ProcedureCheck(
            ProcedureRules rules,
            GroundBudget budget,
            ProcedureStore procedures,
            BranchStore branches,
            Services services) {
        this.rules = rules;
        this.budget = budget;
        this.procedures = procedures;
        this.branches = branches;
        this.services = services;
    }

    /**
     * Requires that the ground is open to the branch for so many days.
     *
     * @param itself the request that is decided now, null for a new one
     */
    ProcedureRules.Allowed require(UUID caseId, Branch branch, String ground, int days, @Nullable UUID itself) {
        CaseServices followed = services.ofCase(caseId);
        ProcedureRules.Allowed allowed =
                rules.require(followed.rules(), followed.item(branch.itemCode()), ground, days);
        budget.left(procedures.ofBranch(branch.id()), ground, days, allowed, itself);
        return allowed;
    }

    /** What each ground of the item that is examined would come to, asked for one day. */
    public List<Foresight.Choice> grounds(WorkTask examination) {
        Branch branch = branches.find(Objects.requireNonNull(examination.branchId(), "an examination has its branch"));
        List<SpecialProcedure> before = procedures.ofBranch(branch.id());
        List<Foresight.Choice> grounds = new ArrayList<>();
        CaseServices followed = services.ofCase(examination.caseId());
        ServiceItem item = followed.item(branch.itemCode());
        for (SuspensionGround ground : item.grounds()) {
            grounds.add(new Foresight.Choice(
                    ground.code(),
                    ground.name(),
                    Foresight.of(() -> ground(followed.rules(), item, before, ground.code()))));
        }
        return grounds;
    }

    private Foresight ground(Rules inForce, ServiceItem item, List<SpecialProcedure> before, String ground) {
        ProcedureRules.Allowed allowed = rules.require(inForce, item, ground, 1);
        long left = budget.left(before, ground, 1, allowed, null);
        LocalisedText most = days(left, allowed.cap());
        long used = allowed.cap().amount() - left;
        return Foresight.effect(
                allowed.basis(),
                "获批当日起，本事项和办件的计时停止，最长%s%s；届满自动恢复计时。获批之前计时照常。"
                        .formatted(most.zh(), used == 0 ? "" : "（上限内已用 %d 天）".formatted(used)),
                "Stops the clocks of the item and of the case from the day on which it is granted, for at most %s%s; then they run by themselves. Until it is granted they run on."
                        .formatted(most.en(), used == 0 ? "" : " (%d of the cap are used)".formatted(used)));
    }

    /** What granting the request would come to that the task is about. */
    public Foresight grant(WorkTask granting) {
        SpecialProcedure asked = procedures
                .find(Objects.requireNonNull(granting.subject(), "it is about a request"))
                .orElseThrow(CaseAccess::unknown);
        int days = asked.cap().amount();
        ProcedureRules.Allowed allowed =
                require(asked.caseId(), branches.find(asked.branchId()), asked.ground(), days, asked.id());
        LocalisedText most = days(days, allowed.cap());
        return Foresight.effect(
                allowed.basis(),
                "今日起计时停止，最长%s；届满自动恢复计时。申请人会收到书面告知。".formatted(most.zh()),
                "Stops the clocks from today, for at most %s; then they run by themselves. The applicant is told in writing."
                        .formatted(most.en()));
    }

    private static LocalisedText days(long days, Cap cap) {
        boolean working = cap.unit() == LimitUnit.WORKING_DAY;
        return new LocalisedText(
                " %d 个%s".formatted(days, working ? "工作日" : "自然日"),
                "%d %s %s".formatted(days, working ? "working" : "calendar", days == 1 ? "day" : "days"));
    }
}
