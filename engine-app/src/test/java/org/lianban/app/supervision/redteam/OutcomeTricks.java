package org.lianban.app.supervision.redteam;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.redteam.Plan.Ending;
import org.lianban.app.supervision.redteam.Plan.Extension;

/** Tricks with how a case ends, and with putting its end off. */
final class OutcomeTricks {

    private OutcomeTricks() {}

    static List<Trick> all() {
        return List.of(
                new Trick(
                        "临期退回",
                        "returns the case, with an excuse, before the limit",
                        "A2",
                        70,
                        "cases returned more than two working days before the limit",
                        (plan, chance) -> end(plan, "RETURNED", "材料不齐全", chance.atLeast(0, 8, 50))),
                Trick.sized(
                        "无理由撤件",
                        "has the case withdrawn without a reason",
                        "A2",
                        (plan, chance) -> end(plan, "WITHDRAWN", null, chance.between(0, 9))),
                Trick.sized(
                        "无理由作废",
                        "voids the case without a reason",
                        "A2",
                        (plan, chance) -> end(plan, "VOIDED", chance.of(List.of("-", "", "无")), chance.between(0, 9))),
                new Trick(
                        "劝撤重报",
                        "talks the applicant into withdrawing, long before the limit",
                        "A2",
                        0,
                        "all: the wish and its reason look like the applicant's own",
                        (plan, chance) -> end(plan, "WITHDRAWN", "申请人改变经营计划", chance.between(4, 9))),
                new Trick(
                        "不予许可不说明理由",
                        "refuses without reasons, or with a word for one",
                        "A1",
                        60,
                        "phrases of two letters and more that say as little",
                        (plan, chance) -> {
                            plan.granted = false;
                            plan.reasons = chance.of(List.of("", "-", "无", "略", "不符合规定"));
                        }),
                Trick.always("不予许可不告知救济途径", "refuses without telling the remedies", "A1", plan -> {
                    plan.granted = false;
                    plan.reasons = "疏散通道宽度不足";
                    plan.remedies = null;
                }),
                Trick.sized(
                        "期限届满后延长",
                        "extends after the limit has ended",
                        "A3",
                        (plan, chance) -> extend(plan, -chance.atLeast(1, 8, 60), 0, List.of(10), true)),
                Trick.sized(
                        "分次延长超过上限",
                        "extends beyond the bound, at once or in parts",
                        "A3",
                        (plan, chance) -> extend(
                                plan, chance.between(1, 4), 0, chance.in100(50) ? List.of(16) : List.of(8, 8), true)),
                Trick.sized(
                        "越权批准延长",
                        "has the extension granted by somebody who may not",
                        "A3",
                        (plan, chance) -> extend(plan, chance.between(0, 4), 0, List.of(chance.between(3, 10)), false)),
                new Trick(
                        "届满后补批延长",
                        "writes the extension in after the limit, dated before it",
                        "A3",
                        55,
                        "extensions written in by the next working day",
                        (plan, chance) -> extend(plan, 0, chance.atLeast(1, 10, 75), List.of(5), true)));
    }

    /** The case runs to its end unless it is cut. */
    private static void end(Plan plan, String outcome, @Nullable String reason, int before) {
        plan.decidedAfter = plan.promised + 1;
        plan.ending = new Ending(outcome, reason, before);
    }

    /** An office that extends needs the time. */
    private static void extend(Plan plan, int before, int recordedAfter, List<Integer> days, boolean authorised) {
        plan.promised = plan.statutory;
        plan.decidedAfter = plan.statutory + 1;
        plan.extension = new Extension(before, recordedAfter, days, authorised);
    }
}
