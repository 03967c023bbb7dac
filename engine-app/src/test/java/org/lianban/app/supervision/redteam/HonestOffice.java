package org.lianban.app.supervision.redteam;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.lianban.app.supervision.redteam.Plan.Branch;
import org.lianban.app.supervision.redteam.Plan.Delivered;
import org.lianban.app.supervision.redteam.Plan.Ending;
import org.lianban.app.supervision.redteam.Plan.Extension;
import org.lianban.app.supervision.redteam.Plan.HearingPlan;
import org.lianban.app.supervision.redteam.Plan.Notice;
import org.lianban.app.supervision.redteam.Plan.PausePlan;
import org.lianban.app.supervision.trace.Charged;
import org.lianban.app.supervision.trace.CorrectionAsked.Asked;
import org.lianban.app.supervision.trace.Demanded;
import org.lianban.app.supervision.trace.Earlier;
import org.lianban.app.supervision.trace.Rated;
import org.lianban.app.supervision.trace.Revised.Change;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * Offices that keep the law, with the slips of people: some are late and do not hide it, some hand a proof on after days, some forget a
 * case for a week, some correct a typing error in what they delivered.
 */
final class HonestOffice {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 3);
    private static final List<String> DEPARTMENTS = List.of("MARKET", "FIRE", "URBAN");
    private static final List<String> ITEMS =
            List.of("food-business-licence", "fire-safety-check", "outdoor-sign-permit");

    private final WorkCalendar calendar;

    HonestOffice(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    Plan plan(Chance chance) {
        Plan plan = new Plan(calendar.firstWorkingDayOnOrAfter(FIRST.plusDays(chance.between(0, 1000))));
        plan.registeredAfter = chance.atLeast(0, 7, 25);
        plan.acceptedAfter = chance.atLeast(0, 5, 45);
        if (chance.in100(20)) {
            plan.notices.add(new Notice(
                    chance.between(0, 4), chance.between(1, 14), List.of(new Asked("floor-plan", true, null))));
        }
        boolean joint = chance.in100(40);
        int departments = joint ? chance.between(2, 3) : 1;
        for (int i = 0; i < departments; i++) {
            plan.branches.add(branch(i, chance));
        }
        plan.promised = joint ? 25 : 15;
        plan.statutory = joint ? 45 : 20;
        plan.decidedAfter = chance.atLeast(0, 4, 40);
        plan.deliveredAfter = chance.atLeast(1, 11, 55);
        ending(plan, chance);
        asides(plan, chance);
        return plan;
    }

    private static Branch branch(int number, Chance chance) {
        Branch branch = new Branch(ITEMS.get(number), DEPARTMENTS.get(number));
        branch.beginsAfter = chance.atLeast(0, 2, 15);
        branch.afterTheOthers = number == 2 && chance.in100(30);
        branch.works = Math.max(2, chance.atLeast(2, 14, 72));
        if (branch.works > 3 && chance.in100(35)) {
            branch.pauses.add(pause(branch, chance));
            if (chance.in100(8)) {
                again(branch, chance);
            }
        }
        return branch;
    }

    /** A report leaves something open that the experts must answer. */
    private static void again(Branch branch, Chance chance) {
        PausePlan second = pause(branch, chance);
        second.ground = "EXPERT_REVIEW";
        branch.pauses.get(0).ground = "TESTING";
        second.afterWork = branch.pauses.get(0).afterWork + chance.between(1, 3);
        branch.works = Math.max(branch.works, second.afterWork + 1);
        branch.pauses.add(second);
    }

    /** One that the law knows, early in the work; now and then a report lies on a desk, or the laboratory says nothing for a week. */
    static PausePlan pause(Branch branch, Chance chance) {
        PausePlan pause = new PausePlan();
        pause.afterWork = 1 + chance.atLeast(0, Math.min(5, branch.works - 2), 45);
        pause.lasts = chance.between(3, 12);
        pause.ground = chance.of(List.of("TESTING", "EXPERT_REVIEW", "INSPECTION"));
        pause.proofAge = Math.min(pause.lasts - 1, chance.atLeast(0, 4, 22));
        pause.activityEvery = chance.atLeast(2, 12, 45);
        pause.recordedAfter = chance.in100(4) ? 1 : 0;
        return pause;
    }

    private static void ending(Plan plan, Chance chance) {
        if (chance.in100(5)) {
            plan.granted = false;
            plan.reasons = chance.of(List.of("疏散通道宽度不足", "经营场所与许可条件不符", "现场与申报材料不一致"));
        }
        if (chance.in100(3)) {
            plan.extension =
                    new Extension(chance.between(1, 5), chance.in100(10) ? 1 : 0, List.of(chance.between(3, 10)), true);
        }
        if (chance.in100(3)) {
            hearing(plan, chance);
        }
        if (chance.in100(2)) {
            plan.ending = new Ending("WITHDRAWN", "申请人改变经营计划", chance.between(0, 12));
        }
    }

    /** The clock stands still until it was held. */
    private static void hearing(Plan plan, Chance chance) {
        int days = chance.between(8, 20);
        PausePlan pause = new PausePlan();
        pause.ground = Telling.HEARING;
        pause.afterWork = 1;
        pause.lasts = days;
        pause.cap = 20;
        plan.branch().pauses.clear();
        plan.branch().pauses.add(pause);
        plan.hearing = new HearingPlan(days, false, true);
    }

    private void asides(Plan plan, Chance chance) {
        if (chance.in100(30)) {
            plan.asides.add(days ->
                    new Charged(Telling.moment(days.accepted(), LocalTime.NOON), "MARKET", "clerk", "plate-fee", true));
        }
        if (chance.in100(10)) {
            plan.asides.add(days -> new Demanded(
                    Telling.moment(days.accepted(), LocalTime.NOON),
                    "FIRE",
                    "clerk",
                    "fire-report",
                    "消防法 第三十四条",
                    true));
        }
        if (chance.in100(20)) {
            int stars = chance.in100(6) ? chance.between(1, 2) : chance.between(3, 5);
            int answered = chance.between(0, 5);
            plan.asides.add(days -> new Rated(
                    Telling.moment(days.delivered(), LocalTime.of(18, 0)),
                    "MARKET",
                    "clerk",
                    stars,
                    Telling.moment(calendar.plusWorkingDays(days.delivered(), answered), LocalTime.of(18, 30))));
        }
        if (chance.in1000(5)) {
            int before = chance.between(5, 200);
            plan.asides.add(days -> new Earlier(
                    Telling.moment(days.received().minusDays(before), LocalTime.NOON),
                    "MARKET",
                    "clerk",
                    "0",
                    "WITHDRAWN"));
        }
        if (chance.in100(8)) {
            plan.revised.add(new Delivered(Change.LATE, chance.between(0, 2)));
        }
        if (chance.in1000(2)) {
            plan.revised.add(new Delivered(Change.CHANGED, chance.between(0, 3)));
        }
    }
}
