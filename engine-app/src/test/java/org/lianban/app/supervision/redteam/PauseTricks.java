package org.lianban.app.supervision.redteam;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.lianban.app.supervision.redteam.Plan.Branch;
import org.lianban.app.supervision.redteam.Plan.PausePlan;

/** Tricks with the suspension of a clock. */
final class PauseTricks {

    private PauseTricks() {}

    static List<Trick> all() {
        return List.of(
                new Trick(
                        "期限将满才暂停",
                        "pauses when the limit is nearly used up",
                        "U8",
                        70,
                        "pauses begun when less than four fifths of the limit were used",
                        paused(PauseTricks::atTheLastMoment)),
                Trick.sized("期限已过才暂停", "pauses after the limit", "U8", paused((plan, chance) -> {
                    plan.pause().afterWork = plan.branch().limit + chance.between(1, 4);
                    plan.branch().works = plan.pause().afterWork + 3;
                })),
                Trick.sized(
                        "以清单外事由暂停", "pauses on a ground that the item does not list", "U2", paused((plan, chance) -> {
                            plan.pause().listed = false;
                            plan.pause().ground = chance.of(List.of("PUBLICATION", "SITE_VISIT", "LEADER_ABSENT"));
                        })),
                Trick.sized("受理后以补正为由暂停", "pauses for corrections after acceptance", "U2", paused((plan, chance) -> {
                    plan.pause().listed = false;
                    plan.pause().ground = "CORRECTION";
                    plan.pause().lasts = chance.between(2, 15);
                })),
                Trick.always(
                        "暂停无人批准",
                        "pauses without anybody's grant",
                        "U3",
                        paused(plan -> plan.pause().approvedBy = null)),
                Trick.always(
                        "申请人自行批准暂停",
                        "grants its own pause",
                        "U3",
                        paused(plan -> plan.pause().approvedBy = "examiner")),
                Trick.always(
                        "无权者批准暂停",
                        "has the pause granted by somebody who may not",
                        "U3",
                        paused(plan -> plan.pause().authorised = false)),
                Trick.sized(
                        "先停后批",
                        "stops the clock before the grant",
                        "U3",
                        paused((plan, chance) -> plan.pause().approvedAfter = chance.atLeast(1, 6, 50))),
                Trick.always(
                        "不告知申请人",
                        "never tells the applicant how long it takes",
                        "U4",
                        paused(plan -> plan.pause().notifiedAfter = null)),
                Trick.sized(
                        "迟迟不告知申请人",
                        "tells the applicant late",
                        "U4",
                        paused((plan, chance) -> plan.pause().notifiedAfter =
                                Math.min(plan.pause().lasts - 1, chance.atLeast(1, 8, 60)))),
                Trick.always("恢复时无证明", "resumes without any proof", "U5", paused(plan -> plan.pause().proofAge = null)),
                new Trick(
                        "事由已消失仍不恢复",
                        "keeps the proof back and the clock still",
                        "U6",
                        50,
                        "proofs kept back for one or two working days, which honest offices take too",
                        paused((plan, chance) -> {
                            int held = chance.atLeast(1, 12, 78);
                            plan.pause().lasts += held;
                            plan.pause().cap = plan.pause().lasts + 5;
                            plan.pause().proofAge = held;
                        })),
                Trick.sized(
                        "以旧报告充作证明",
                        "shows a report from before the pause",
                        "U6",
                        paused((plan, chance) -> plan.pause().proofAge = plan.pause().lasts + 1)),
                Trick.always(
                        "证明早于申请",
                        "shows a report from before the application",
                        "U11",
                        paused(plan -> plan.pause().proofAge = 120)),
                new Trick(
                        "暂停后搁置",
                        "parks the case under a pause",
                        "U7",
                        50,
                        "cases parked for ten working days or less",
                        paused((plan, chance) -> {
                            plan.pause().lasts = chance.between(6, 20);
                            plan.pause().cap = 25;
                            plan.pause().activityEvery = 100;
                        })),
                new Trick(
                        "接连以不同事由暂停",
                        "chains pauses on ever new grounds",
                        "U9",
                        60,
                        "chains of two",
                        paused(PauseTricks::chain)),
                new Trick(
                        "同一事由反复小停",
                        "slices the delay into many small pauses on one ground",
                        "U9",
                        90,
                        "",
                        paused(PauseTricks::slices)),
                new Trick(
                        "倒签暂停",
                        "backdates the pause",
                        "U11",
                        55,
                        "pauses recorded on the next working day, as honest offices do",
                        paused((plan, chance) ->
                                plan.pause().recordedAfter = Math.min(plan.pause().lasts, chance.atLeast(1, 8, 75)))),
                Trick.sized(
                        "暂停期间照常审查",
                        "works on while the clock stands still",
                        "U12",
                        paused((plan, chance) -> plan.pause().examinedMeanwhile = chance.between(1, 4))),
                Trick.always("暂停从不恢复", "never ends the pause", "U1", paused(plan -> plan.pause().ends = false)),
                Trick.sized("超过上限", "pauses beyond the cap", "U1", paused((plan, chance) -> {
                    int over = chance.atLeast(1, 8, 60);
                    plan.pause().lasts = chance.between(3, 12) + over;
                    plan.pause().cap = plan.pause().lasts - over;
                })),
                new Trick(
                        "暂停不设上限",
                        "pauses without a cap",
                        "U1",
                        45,
                        "pauses that end before the cap that the table supposes",
                        paused((plan, chance) -> {
                            plan.pause().cap = null;
                            plan.pause().lasts = chance.between(5, 40);
                        })));
    }

    /** A plan that has a pause. */
    static BiConsumer<Plan, Chance> paused(BiConsumer<Plan, Chance> play) {
        return (plan, chance) -> {
            Branch branch = plan.branch();
            if (branch.pauses.isEmpty()) {
                branch.works = Math.max(4, branch.works);
                branch.pauses.add(HonestOffice.pause(branch, chance));
            }
            play.accept(plan, chance);
        };
    }

    private static Consumer<Plan> paused(Consumer<Plan> play) {
        return plan -> {
            Branch branch = plan.branch();
            if (branch.pauses.isEmpty()) {
                branch.works = Math.max(4, branch.works);
                branch.pauses.add(HonestOffice.pause(branch, new Chance(plan.received.toEpochDay())));
            }
            play.accept(plan);
        };
    }

    private static void atTheLastMoment(Plan plan, Chance chance) {
        plan.branch().works = plan.branch().limit;
        plan.pause().afterWork = plan.branch().limit - chance.atLeast(0, 4, 45);
    }

    private static void chain(Plan plan, Chance chance) {
        Branch branch = plan.branch();
        List<String> grounds = List.of("TESTING", "EXPERT_REVIEW", "INSPECTION", "APPRAISAL", "QUARANTINE");
        int pauses = chance.between(2, 5);
        int work = plan.pause().afterWork;
        branch.pauses.clear();
        for (int i = 0; i < pauses; i++) {
            PausePlan pause = HonestOffice.pause(branch, chance);
            pause.afterWork = work;
            pause.ground = grounds.get(i);
            branch.pauses.add(pause);
            work += chance.between(1, 2);
        }
        branch.works = Math.max(branch.works, work);
    }

    private static void slices(Plan plan, Chance chance) {
        Branch branch = plan.branch();
        int pauses = chance.between(2, 6);
        int work = 1;
        branch.pauses.clear();
        for (int i = 0; i < pauses; i++) {
            PausePlan pause = HonestOffice.pause(branch, chance);
            pause.afterWork = work;
            pause.ground = "TESTING";
            pause.lasts = chance.between(2, 4);
            pause.proofAge = 0;
            branch.pauses.add(pause);
            work += chance.between(1, 3);
        }
        branch.works = Math.max(branch.works, work);
    }
}
