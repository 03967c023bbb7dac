package org.lianban.app.supervision.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** What people are told who may not do what they asked for about an order. */
final class OrderRefusals {

    /** The course of an order. */
    static final String COURSE = "lianban 督办流程";

    private OrderRefusals() {}

    static Refusal unknown() {
        return Refusal.notFound(new LocalisedText("没有这件督办，或您无权查看。", "There is no such order, or you may not see it."));
    }

    static Refusal stale(long current) {
        return Refusal.stale(current, new LocalisedText("此督办件已被更新。", "The order has changed since you read it."));
    }

    static Refusal notTheirs() {
        return Refusal.forbidden(
                COURSE,
                new LocalisedText(
                        "只有承办部门的负责人、牵头人或审批人可以签收和回复。",
                        "Only a head, lead or approver of a department that the order addresses takes note and replies."));
    }

    static Refusal noSupervisor() {
        return Refusal.forbidden(COURSE, new LocalisedText("只有监督人员可以这样处理督办件。", "Only a supervisor does that."));
    }

    static Refusal ownCause() {
        return Refusal.forbidden(
                "lianban 监察回避", new LocalisedText("不得审核本部门的回复。", "Nobody decides on a reply of his own department."));
    }

    static Refusal notAddressed() {
        return Refusal.invalid("department", new LocalisedText("不是此督办件的承办部门", "is not one that the order addresses"));
    }

    static Refusal noReply() {
        return Refusal.unlawful(
                COURSE,
                new LocalisedText("该部门尚未回复。", "The department has not replied yet."),
                new LocalisedText("请等待回复，或催办。", "Wait for its reply, or remind it."));
    }

    static Refusal notSettled() {
        return Refusal.unlawful(
                COURSE,
                new LocalisedText("并非所有部门的回复都已采纳。", "Not every department's reply has been accepted."),
                new LocalisedText(
                        "请先采纳全部回复；不再需要时请撤回。", "Accept all replies first; withdraw the order if it is needed no more."));
    }

    static Refusal nothingToRemindOf() {
        return Refusal.unlawful(
                COURSE,
                new LocalisedText("没有待回复的部门。", "Nobody's reply is awaited."),
                new LocalisedText("请审核已有的回复。", "Decide on the replies that are there."));
    }

    static Refusal over(OrderRecord order) {
        return conflict(order.state().title(), order.lastBy(), order.lastAt());
    }

    static Refusal movedOn(Addressee addressee) {
        return conflict(addressee.state().title(), addressee.lastBy(), addressee.lastAt());
    }

    private static Refusal conflict(LocalisedText state, @Nullable String by, @Nullable Instant at) {
        Refusal refusal = Refusal.conflict(
                new LocalisedText(
                        "此督办件已处于“%s”状态。".formatted(state.zh()),
                        "The order has moved on already; it stands at: %s.".formatted(state.en())),
                new LocalisedText("请重新读取后再处理。", "Read it again."));
        refusal.with("by", by == null ? "lianban" : by);
        return at == null ? refusal : refusal.with("at", at);
    }
}
