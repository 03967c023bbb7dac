package org.lianban.app.supervision.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.Message;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.Outbox;
import org.lianban.app.messages.Recipient;
import org.lianban.app.organisation.Departments;
import org.lianban.app.supervision.audience.Audience;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.EscalationStep.Level;
import org.springframework.stereotype.Component;

/** Tells people of orders, in the transaction of what happened. */
@Component
class OrderNews {

    /**
     * A reminder or an escalation that a sweep made.
     *
     * @param number of its event
     */
    record Step(
            UUID order, String region, String orderNumber, String department, Level level, LocalDate due, int number) {}

    private final Outbox outbox;
    private final Audience audience;
    private final Departments departments;

    OrderNews(Outbox outbox, Audience audience, Departments departments) {
        this.outbox = outbox;
        this.audience = audience;
        this.departments = departments;
    }

    void sent(UUID id, String region, String number, String subject, List<String> departments, LocalDate due) {
        LocalisedText title = title("督办件 %s：%s", "Supervision order %s: %s", number, subject);
        LocalisedText text = title("请于 %s 前回复。", "Reply by %s.", due);
        outbox.post(departments.stream()
                .flatMap(department -> Audience.department(department).stream())
                .map(to -> message(id, region, MessageKind.ORDER, to, title, text, 1))
                .toList());
    }

    void replied(OrderRecord order, String department, int number) {
        LocalisedText name = departments.names().apply(department);
        LocalisedText text = new LocalisedText(
                "%s已回复督办件 %s。".formatted(name.zh(), order.number()),
                "%s has replied to order %s.".formatted(name.en(), order.number()));
        post(order, MessageKind.ORDER, audience.supervisors(order.region()), text, number);
    }

    /** @param due the last day for another reply; null where none is wanted */
    void decided(OrderRecord order, OrderEventKind kind, String department, int number, @Nullable LocalDate due) {
        LocalisedText text = kind == OrderEventKind.ACCEPTED
                ? title("督办件 %s 的回复已采纳。", "The reply to order %s was accepted.", order.number())
                : title(
                        "督办件 %s 的回复被退回，请于 %s 前重新回复。",
                        "The reply to order %s was sent back; reply again by %s.", order.number(), due);
        post(order, MessageKind.ORDER, Audience.department(department), text, number);
    }

    /** @param department null for all that have not replied */
    void reminded(OrderRecord order, @Nullable String department, int number) {
        List<Recipient> to = order.addressees().stream()
                .filter(one -> department == null || one.department().equals(department))
                .filter(one -> one.state().isAwaited())
                .flatMap(one -> Audience.department(one.department()).stream())
                .toList();
        post(
                order,
                MessageKind.REMINDER,
                to,
                title("请尽快回复督办件 %s。", "Please reply to supervision order %s.", order.number()),
                number);
    }

    void ended(OrderRecord order, OrderState state, int number) {
        LocalisedText text = title(
                "督办件 %s：" + state.title().zh(),
                "Supervision order %s: " + state.title().en(),
                order.number());
        List<Recipient> to = order.addressees().stream()
                .map(one -> Audience.head(one.department()))
                .toList();
        post(order, MessageKind.ORDER, to, text, number);
    }

    /** In one statement for all. */
    void stepped(List<Step> steps) {
        List<Message> messages = new ArrayList<>();
        Function<String, LocalisedText> names = departments.names();
        for (Step step : steps) {
            LocalisedText name = names.apply(step.department());
            LocalisedText text = new LocalisedText(
                    "%s应于 %s 前回复督办件 %s，尚未回复。".formatted(name.zh(), step.due(), step.orderNumber()),
                    "%s was to reply by %s to supervision order %s and has not."
                            .formatted(name.en(), step.due(), step.orderNumber()));
            MessageKind kind = step.level() == Level.DEPARTMENT ? MessageKind.REMINDER : MessageKind.ESCALATION;
            to(step).forEach(recipient ->
                    messages.add(message(step.order(), step.region(), kind, recipient, text, text, step.number())));
        }
        outbox.post(messages);
    }

    private List<Recipient> to(Step step) {
        return switch (step.level()) {
            case DEPARTMENT -> Audience.department(step.department());
            case HEAD -> List.of(Audience.head(step.department()));
            case GOVERNMENT -> audience.government(step.region());
        };
    }

    private void post(OrderRecord order, MessageKind kind, List<Recipient> to, LocalisedText text, int number) {
        outbox.post(to.stream()
                .map(one -> message(order.id(), order.region(), kind, one, text, text, number))
                .toList());
    }

    private static Message message(
            UUID order,
            String region,
            MessageKind kind,
            Recipient to,
            LocalisedText subject,
            LocalisedText text,
            int number) {
        String key = "order/%s/%d/%s".formatted(order, number, to);
        return Message.of(region, kind, to, subject, text, "/orders/" + order, key);
    }

    private static LocalisedText title(String zh, String en, @Nullable Object... values) {
        LocalisedText pattern = new LocalisedText(zh, en);
        return new LocalisedText(pattern.zh().formatted(values), pattern.en().formatted(values));
    }
}
