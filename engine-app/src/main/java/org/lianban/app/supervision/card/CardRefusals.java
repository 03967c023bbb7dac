package org.lianban.app.supervision.card;

import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** What people are told who may not do what they asked for about a finding. */
final class CardRefusals {

    /** The course of a card, which docs/adr/0023 tells. */
    static final String COURSE = "lianban 监察流程";

    /** Nobody decides on what is his own. */
    static final String RECUSAL = "lianban 监察回避";

    private CardRefusals() {}

    static Refusal unknown() {
        return Refusal.notFound(
                new LocalisedText("没有这条监察发现，或您无权查看。", "There is no such finding, or you may not see it."));
    }

    static Refusal stale(long current) {
        return Refusal.stale(current, new LocalisedText("此监察发现已被更新。", "The finding has changed since you read it."));
    }

    static Refusal notTheirs() {
        return Refusal.forbidden(
                COURSE,
                new LocalisedText(
                        "只有被监察部门的负责人、牵头人或审批人可以答复和申诉。",
                        "Only a head, lead or approver of the department that the finding names answers it or appeals."));
    }

    static Refusal noSupervisor() {
        return Refusal.forbidden(COURSE, new LocalisedText("只有监督人员可以认定。", "Only a supervisor decides on it."));
    }

    static Refusal noAuthority() {
        return Refusal.forbidden(
                COURSE, new LocalisedText("豁免需要专门授权。", "To waive a finding needs an authority of its own."));
    }

    static Refusal ownCause() {
        return Refusal.forbidden(
                RECUSAL,
                new LocalisedText("不得对涉及本部门的监察发现作出认定。", "Nobody decides on a finding about his own department."));
    }

    static Refusal ownDecision() {
        return Refusal.unlawful(
                RECUSAL,
                new LocalisedText(
                        "您曾维持此牌，不得再对其申诉作出认定。", "You upheld this card; you do not decide on the appeal against it."),
                new LocalisedText("请由另一位监督人员认定。", "Another supervisor decides on it."));
    }

    static Refusal noCard() {
        return Refusal.unlawful(
                COURSE,
                new LocalisedText(
                        "提示信息不是黄牌或红牌，无需认定、申诉或豁免。",
                        "An information is no card: there is nothing to decide, appeal or waive."),
                new LocalisedText("部门可以备注。", "The department may take note of it."));
    }

    static Refusal closedLog() {
        return Refusal.unlawful(
                COURSE,
                new LocalisedText(
                        "此项关于已关闭的历史日志，仅作记录，不需要也不接受答复、认定、申诉或豁免。",
                        "This is about a closed log and for the record only: there is nothing to answer, decide, appeal or waive."),
                new LocalisedText(
                        "如该系统仍在使用，请管理员取消“历史日志”。",
                        "If the system is in use after all, an administrator ends its being a closed log."));
    }

    static Refusal notHeard(CardMove move, CardRecord card) {
        LocalisedText remedy = move == CardMove.UPHOLD
                ? new LocalisedText(
                        "请等待答复；逾期（%s 之后）未答复的可以维持。".formatted(card.stepDue()),
                        "Wait for the answer; if there is none by %s, the card may be upheld."
                                .formatted(card.stepDue()))
                : new LocalisedText("请等待部门答复。", "Wait for the department's answer.");
        return Refusal.unlawful(COURSE, new LocalisedText("部门尚未答复。", "The department has not been heard yet."), remedy);
    }

    static Refusal nothingToAppeal() {
        return Refusal.unlawful(
                COURSE,
                new LocalisedText(
                        "此牌尚未被维持，无从申诉。", "The card has not been upheld, so there is nothing to appeal against."),
                new LocalisedText("请先答复并等待认定。", "Answer it and wait for the decision."));
    }

    static Refusal appealUsed() {
        return Refusal.unlawful(
                COURSE,
                new LocalisedText("已经申诉过一次，维持为最终认定。", "One appeal was decided on already; the card stands for good."),
                new LocalisedText("可以请有权人员豁免。", "Whoever has the authority may waive it."));
    }

    static Refusal appealTooLate(CardRecord card) {
        return Refusal.unlawful(
                COURSE,
                new LocalisedText(
                        "申诉期限已于 %s 届满。".formatted(card.stepDue()),
                        "The last day for an appeal was %s.".formatted(card.stepDue())),
                new LocalisedText("可以请有权人员豁免。", "Whoever has the authority may waive it."));
    }

    /** Somebody else was first, or the card is past that. */
    static Refusal movedOn(CardRecord card) {
        String by = card.lastBy() == null ? "lianban" : card.lastBy();
        LocalisedText state = card.state().title();
        Refusal refusal = Refusal.conflict(
                new LocalisedText(
                        "此监察发现已处于“%s”状态。".formatted(state.zh()),
                        "The finding has moved on already; it stands at: %s.".formatted(state.en())),
                new LocalisedText("请重新读取后再处理。", "Read it again."));
        refusal.with("by", by);
        return card.lastAt() == null ? refusal : refusal.with("at", card.lastAt());
    }
}
