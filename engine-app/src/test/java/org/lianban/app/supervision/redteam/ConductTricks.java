package org.lianban.app.supervision.redteam;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.lianban.app.supervision.redteam.Plan.Delivered;
import org.lianban.app.supervision.redteam.Plan.HearingPlan;
import org.lianban.app.supervision.redteam.Plan.Stages;
import org.lianban.app.supervision.trace.Charged;
import org.lianban.app.supervision.trace.Demanded;
import org.lianban.app.supervision.trace.Rated;
import org.lianban.app.supervision.trace.Revised.Change;

/** Tricks with how the work is done, and with what is told of it. */
final class ConductTricks {

    private ConductTricks() {}

    static List<Trick> all() {
        return List.of(
                Trick.sized(
                        "跳过环节",
                        "skips a stage",
                        "A4",
                        (plan, chance) -> plan.stages = new Stages(
                                chance.of(List.of(List.of(1, 3), List.of(2, 3), List.of(1, 2, 4))), false, 0, false)),
                Trick.sized(
                        "环节倒置",
                        "does stages in the wrong order",
                        "A4",
                        (plan, chance) -> plan.stages = new Stages(
                                chance.of(List.of(List.of(2, 1, 3), List.of(1, 3, 2), List.of(3, 2, 1))),
                                false,
                                0,
                                false)),
                new Trick(
                        "线下办完一次补录",
                        "works on paper and types it all in at the end",
                        "A5",
                        55,
                        "two stages, or typing that takes more than a minute",
                        (plan, chance) -> plan.stages =
                                new Stages(places(chance.between(2, 5)), true, chance.between(3, 30), false)),
                new Trick(
                        "补录的环节没有用时",
                        "types in stages that took no time",
                        "A5",
                        65,
                        "two stages",
                        (plan, chance) -> plan.stages =
                                new Stages(places(chance.between(2, 5)), true, chance.between(90, 300), true)),
                Trick.always(
                        "应听证不听证",
                        "holds no hearing although one is required",
                        "A6",
                        plan -> plan.hearing = new HearingPlan(null, false, false)),
                Trick.sized(
                        "听证逾期",
                        "holds the hearing too late",
                        "A6",
                        (plan, chance) -> plan.hearing = new HearingPlan(20 + chance.atLeast(1, 20, 75), false, true)),
                Trick.always(
                        "审查人员主持听证",
                        "lets the examiner lead the hearing",
                        "A6",
                        plan -> plan.hearing = new HearingPlan(10, true, true)),
                Trick.always(
                        "听证无笔录",
                        "keeps no record of the hearing",
                        "A6",
                        plan -> plan.hearing = new HearingPlan(10, false, false)),
                Trick.always(
                        "收取目录外费用",
                        "charges a fee that is not listed",
                        "A7",
                        plan -> plan.asides.add(days -> new Charged(
                                Telling.moment(days.accepted(), LocalTime.NOON),
                                "MARKET",
                                "clerk",
                                "speed-up",
                                false))),
                Trick.always(
                        "指定有偿中介服务",
                        "demands a paid intermediary without a law",
                        "A8",
                        plan -> plan.asides.add(days -> new Demanded(
                                Telling.moment(days.accepted(), LocalTime.NOON),
                                "MARKET",
                                "clerk",
                                "report",
                                null,
                                true))),
                new Trick(
                        "差评不整改",
                        "leaves a bad rating unanswered, or nearly",
                        "Q1",
                        60,
                        "answers within five working days",
                        (plan, chance) -> {
                            int answered = chance.between(2, 15);
                            int stars = chance.between(1, 2);
                            plan.asides.add(days -> new Rated(
                                    Telling.moment(days.delivered(), LocalTime.of(18, 0)),
                                    "MARKET",
                                    "clerk",
                                    stars,
                                    Telling.moment(days.delivered().plusDays(2L * answered), LocalTime.of(18, 30))));
                        }),
                new Trick(
                        "数据迟报",
                        "delivers data late",
                        "Q2",
                        60,
                        "data at most two working days late",
                        (plan, chance) -> plan.revised.add(new Delivered(Change.LATE, chance.atLeast(1, 20, 85)))),
                Trick.sized(
                        "报送后改数据",
                        "changes data after delivery",
                        "Q2",
                        (plan, chance) -> plan.revised.add(new Delivered(Change.CHANGED, chance.between(0, 20)))),
                Trick.sized(
                        "报送后撤回数据",
                        "withdraws data after delivery",
                        "Q2",
                        (plan, chance) -> plan.revised.add(new Delivered(Change.WITHDRAWN, chance.between(0, 20)))));
    }

    private static List<Integer> places(int stages) {
        return IntStream.rangeClosed(1, stages).boxed().toList();
    }
}
