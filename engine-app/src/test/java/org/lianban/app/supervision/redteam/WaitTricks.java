package org.lianban.app.supervision.redteam;

import java.time.LocalTime;
import java.util.List;
import org.lianban.app.supervision.redteam.Plan.Branch;
import org.lianban.app.supervision.redteam.Plan.Notice;
import org.lianban.app.supervision.trace.CorrectionAsked.Asked;
import org.lianban.app.supervision.trace.Earlier;

/** Tricks with receipt, acceptance, corrections and hand-overs. */
final class WaitTricks {

    private static final List<Asked> LISTED = List.of(new Asked("floor-plan", true, null));

    private WaitTricks() {}

    static List<Trick> all() {
        return List.of(
                new Trick(
                        "收件后迟迟不登记",
                        "lets applications lie before they are registered",
                        "U13",
                        50,
                        "applications that lie for five working days or less",
                        (plan, chance) -> plan.registeredAfter = chance.between(1, 15)),
                new Trick(
                        "收件日期写成登记日期",
                        "writes the day of registration down as that of the receipt",
                        "U13",
                        0,
                        "all: what the office says of the case holds together; only the applicant's own receipt shows it",
                        (plan, chance) -> plan.acceptedAfter = 0),
                Trick.sized(
                        "超期不作受理决定",
                        "does not decide on acceptance",
                        "T6",
                        (plan, chance) -> plan.acceptedAfter = 5 + chance.between(1, 10)),
                Trick.sized("多次要求补正", "asks for corrections again and again", "C1", (plan, chance) -> {
                    plan.notices.clear();
                    int notices = chance.atLeast(2, 4, 40);
                    for (int i = 0; i < notices; i++) {
                        plan.notices.add(new Notice(chance.between(1, 4), chance.between(1, 14), LISTED));
                    }
                }),
                Trick.sized(
                        "要求补正部门已有的材料",
                        "asks for what a department already holds",
                        "C2",
                        (plan, chance) -> corrections(plan, chance, new Asked("business-licence", true, "MARKET"))),
                Trick.sized(
                        "要求补正目录外材料",
                        "asks for what is not listed",
                        "C2",
                        (plan, chance) -> corrections(plan, chance, new Asked("neighbours-consent", false, null))),
                new Trick(
                        "以逾期未补正办结后再收",
                        "closes for want of corrections and takes the same in again",
                        "C3",
                        75,
                        "applications that come back after more than thirty days",
                        (plan, chance) -> {
                            int before = chance.atLeast(0, 60, 95);
                            plan.asides.add(days -> new Earlier(
                                    Telling.moment(days.received().minusDays(before), LocalTime.of(8, 0)),
                                    "MARKET",
                                    "clerk",
                                    "2025-7",
                                    "LAPSED"));
                        }),
                new Trick(
                        "压住已交的补正材料",
                        "lets corrections lie before they are registered",
                        "U13",
                        0,
                        "all: it looks like an applicant who takes his time",
                        (plan, chance) -> {
                            plan.notices.clear();
                            plan.notices.add(new Notice(1, chance.between(5, 19), LISTED));
                        }),
                new Trick(
                        "部门之间搁置（只报部门计时）",
                        "lets the case lie between two departments, and tells their clocks alone",
                        "U13",
                        60,
                        "waits of five working days or less",
                        (plan, chance) -> {
                            lieBetween(plan, chance);
                            plan.wholeMeasured = false;
                        }),
                new Trick(
                        "部门之间搁置（全程计时）",
                        "lets the case lie between two departments under the clock of the whole case",
                        "U13",
                        60,
                        "waits of five working days or less",
                        WaitTricks::lieBetween),
                new Trick(
                        "下级初审后迟报",
                        "hands files on late from the lower level",
                        "T8",
                        90,
                        "",
                        (plan, chance) -> plan.lowerLevel = 10 + chance.atLeast(1, 10, 70)),
                Trick.sized(
                        "总时限内拖延部门审查",
                        "uses up the joint limit in one department",
                        "T5",
                        (plan, chance) -> plan.branch().works = plan.branch().limit + chance.atLeast(1, 10, 70)),
                Trick.sized(
                        "公然超期",
                        "is late and hides nothing",
                        "T2",
                        (plan, chance) -> plan.decidedAfter = plan.promised + chance.atLeast(1, 10, 70)),
                new Trick(
                        "决定后不计时地拖延送达",
                        "delivers late where no clock runs",
                        "U13",
                        70,
                        "deliveries within five working days",
                        (plan, chance) -> {
                            plan.deliveryMeasured = false;
                            plan.deliveredAfter = chance.between(3, 20);
                        }),
                Trick.sized(
                        "末日决定、逾期送达",
                        "decides in time and delivers late",
                        "T7",
                        (plan, chance) -> plan.deliveredAfter = 10 + chance.atLeast(1, 15, 75)));
    }

    private static void lieBetween(Plan plan, Chance chance) {
        while (plan.branches.size() < 2) {
            Branch second = new Branch("fire-safety-check", "FIRE");
            second.works = chance.between(2, 6);
            plan.branches.add(second);
        }
        Branch last = plan.branches.get(plan.branches.size() - 1);
        last.afterTheOthers = true;
        last.beginsAfter = chance.between(3, 12);
        last.pauses.clear();
        plan.promised = 45;
        plan.statutory = 45;
    }

    private static void corrections(Plan plan, Chance chance, Asked needless) {
        plan.notices.clear();
        plan.notices.add(new Notice(
                chance.between(0, 4),
                chance.between(1, 14),
                chance.in100(50) ? List.of(needless) : List.of(LISTED.get(0), needless)));
    }
}
