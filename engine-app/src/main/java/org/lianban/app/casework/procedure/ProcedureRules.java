package org.lianban.app.casework.procedure;

import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.LimitBook;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.SuspensionGround;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.clock.Cap;
import org.lianban.rules.LimitKind;
import org.lianban.rules.ProcedureRule;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.Rules;
import org.springframework.stereotype.Component;

/** Which special procedures an item knows: those of its own whitelist that the rule table allows, up to the shorter cap. */
@Component
class ProcedureRules {

    /** What is allowed. */
    record Allowed(Cap cap, String basis) {}

    /**
     * Requires that the ground is open to the item for so many days.
     *
     * @param rules that the case follows
     * @throws Refusal with the article that forbids it
     */
    Allowed require(Rules rules, ServiceItem item, String ground, int days) {
        SuspensionGround listed = item.ground(ground).orElse(null);
        @Nullable RuleLimit listedCap = listed == null ? null : LimitBook.rule(listed.cap(), LimitKind.STATUTORY);
        ProcedureRule rule = rules.specialProcedure(item.code(), ground, listedCap);
        if (rule instanceof ProcedureRule.Forbidden forbidden) {
            throw refused(
                    forbidden.article(),
                    new LocalisedText(forbidden.why().zh(), forbidden.why().en()));
        }
        if (listed == null) {
            throw refused(
                    "服务事项目录", new LocalisedText("本事项没有这一暂停事由。", "This ground is not on the whitelist of the item."));
        }
        ProcedureRule.Allowed allowed = (ProcedureRule.Allowed) rule;
        if (days > allowed.cap().amount()) {
            throw Refusal.unlawful(
                    allowed.basis(),
                    new LocalisedText(
                            "所需时间超过上限 %d 天。".formatted(allowed.cap().amount()),
                            "The time asked for is above the cap of %d days."
                                    .formatted(allowed.cap().amount())),
                    new LocalisedText("请在上限之内申请。", "Ask for no more than the cap."));
        }
        return new Allowed(LimitBook.cap(allowed.cap()), allowed.basis());
    }

    private static Refusal refused(String article, LocalisedText why) {
        return Refusal.unlawful(
                article,
                why,
                new LocalisedText("计时不得因此暂停，请继续审查。", "The clock may not stop for this; go on examining."));
    }
}
