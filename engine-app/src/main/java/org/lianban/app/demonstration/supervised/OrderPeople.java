package org.lianban.app.demonstration.supervised;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.demonstration.people.Desks;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.app.supervision.order.OrderDesk;
import org.lianban.app.supervision.order.OrderEnd;
import org.lianban.app.supervision.order.OrderForm;
import org.lianban.app.supervision.order.OrderReply;
import org.lianban.app.supervision.order.OrderReturn;
import org.lianban.app.supervision.order.OrderVerdict;
import org.lianban.app.supervision.order.OrderWriting;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What supervisors and departments do about an order. */
@Component
@Profile("demonstration")
class OrderPeople {

    private static final double NEVER = 0.15;
    private static final double THIN = 0.3;
    private static final double NEEDLESS = 0.1;
    private static final double JOINT = 0.3;

    private static final OrderEnd END = new OrderEnd("整改到位，予以办结。");

    private final Desks desks;
    private final OrderWriting writing;
    private final OrderDesk orders;

    OrderPeople(Desks desks, OrderWriting writing, OrderDesk orders) {
        this.desks = desks;
        this.writing = writing;
        this.orders = orders;
    }

    /** An order about a card, to its department and sometimes to one that works with it. */
    void write(CommandRequest request, CardSeen card, Chance chance) {
        String other = card.department().equals("FIRE") ? "URBAN" : "FIRE";
        List<String> departments =
                chance.happens("joint-order", JOINT) ? List.of(card.department(), other) : List.of(card.department());
        OrderForm form = new OrderForm(
                "限期整改超期办件",
                "请说明超期原因，列出整改措施和完成时间，并反馈同类在办件清理情况。",
                departments,
                chance.between("order-days", 3, 6),
                card.id(),
                null,
                null);
        writing.write(request, form);
    }

    /** What is due now; null if nothing is. */
    @Nullable
    Act due(OrderSeen order, Morning morning) {
        Chance chance = morning.chance(order.number() + order.department());
        if (order.settled()) {
            return morning.isAfter(order.since(), 1)
                    ? act(order, Desks.SUPERVISOR, "close", request -> orders.close(request, order.id(), END))
                    : null;
        }
        return switch (order.state()) {
            case "SENT" -> morning.isAfter(order.since(), chance.between("read", 0, 1)) ? read(order) : null;
            case "READ", "RETURNED" -> onReading(order, morning, chance);
            case "REPLIED" ->
                morning.isAfter(order.since(), chance.between("verdict", 1, 2)) ? judge(order, chance) : null;
            default -> null;
        };
    }

    private @Nullable Act read(OrderSeen order) {
        return desks.speaker(order.department())
                .map(speaker -> act(order, speaker, "read", request -> orders.read(request, order.id())))
                .orElse(null);
    }

    private @Nullable Act onReading(OrderSeen order, Morning morning, Chance chance) {
        if (chance.happens("needless", NEEDLESS) && morning.isAfter(order.since(), 3)) {
            OrderEnd end = new OrderEnd("所涉办件已另案处理，撤回本督办件。");
            return act(order, Desks.SUPERVISOR, "withdraw", request -> orders.withdraw(request, order.id(), end));
        }
        boolean replies = !chance.happens("never", NEVER)
                && morning.isAfter(order.since(), chance.between("reply-" + order.state(), 1, 5));
        OrderReply reply = new OrderReply("已查明原因并约谈经办人，同类在办件逐件排查，整改措施见正文。", null);
        return replies
                ? desks.speaker(order.department())
                        .map(speaker ->
                                act(order, speaker, "reply", request -> orders.reply(request, order.id(), reply)))
                        .orElse(null)
                : null;
    }

    private Act judge(OrderSeen order, Chance chance) {
        if (!order.returned() && chance.happens("thin", THIN)) {
            OrderReturn back = new OrderReturn(order.department(), "请补充整改完成时间和责任人。", 3);
            return act(order, Desks.SUPERVISOR, "return", request -> orders.sendBack(request, order.id(), back));
        }
        OrderVerdict verdict = new OrderVerdict(order.department(), "情况说明清楚，予以采纳。");
        return act(order, Desks.SUPERVISOR, "accept", request -> orders.accept(request, order.id(), verdict));
    }

    private static Act act(OrderSeen order, String login, String what, Consumer<CommandRequest> command) {
        return new Act(login, what + " " + order.number(), command);
    }
}
