package org.lianban.app.supervision.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.casework.work.IdempotencyBook;
import org.lianban.app.meters.CommandMeters;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.document.Documents;
import org.lianban.app.supervision.document.Owner;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where orders are acted upon: in one transaction that takes the idempotency key, then the lock on the order. So one of two who act at
 * the same moment wins, and the other sees what the first one left.
 */
@Service
public class OrderDesk {

    /** What a command has in hand. */
    private record Held(OrderRecord order, Actor actor, Instant now, WorkCalendar calendar) {

        LocalDate today() {
            return calendar.dateOf(now);
        }
    }

    /** What a command did. */
    private record Done(int number, OrderState state, LocalisedText message) {

        static Done open(int number, String zh, String en) {
            return new Done(number, OrderState.OPEN, new LocalisedText(zh, en));
        }
    }

    private final TransactionTemplate transaction;
    private final CommandMeters meters;
    private final IdempotencyBook answered;
    private final OrderStore orders;
    private final OrderAccess access;
    private final OrderLadder ladder;
    private final Documents documents;
    private final CalendarBook calendars;
    private final OrderNews news;
    private final Clock clock;

    OrderDesk(
            TransactionTemplate transaction,
            CommandMeters meters,
            IdempotencyBook answered,
            OrderStore orders,
            OrderAccess access,
            OrderLadder ladder,
            Documents documents,
            CalendarBook calendars,
            OrderNews news,
            Clock clock) {
        this.transaction = transaction;
        this.meters = meters;
        this.answered = answered;
        this.orders = orders;
        this.access = access;
        this.ladder = ladder;
        this.documents = documents;
        this.calendars = calendars;
        this.news = news;
        this.clock = clock;
    }

    /** The department has read it. */
    public OrderReceipt read(CommandRequest request, UUID id) {
        return on(request, id, OrderMove.READ, null, held -> {
            String own = held.actor().department();
            orders.move(id, own, AddresseeState.READ);
            return Done.open(event(held, OrderEventKind.READ, own, "", null), "已签收。", "Read.");
        });
    }

    /** The department replies. */
    public OrderReceipt reply(CommandRequest request, UUID id, OrderReply form) {
        return on(request.with(form), id, OrderMove.REPLY, null, held -> {
            String own = held.actor().department();
            orders.move(id, own, AddresseeState.REPLIED);
            int number = event(held, OrderEventKind.REPLIED, own, form.text(), null);
            List<UUID> papers = form.documents() == null ? List.of() : form.documents();
            documents.attach(Owner.order(id), number, held.actor(), papers);
            news.replied(held.order(), own, number);
            return Done.open(number, "已回复。", "Replied.");
        });
    }

    /** A supervisor is content with a department's reply. */
    public OrderReceipt accept(CommandRequest request, UUID id, OrderVerdict form) {
        return on(request.with(form), id, OrderMove.ACCEPT, form.department(), held -> {
            orders.move(id, form.department(), AddresseeState.ACCEPTED);
            int number = event(held, OrderEventKind.ACCEPTED, form.department(), form.text(), null);
            news.decided(held.order(), OrderEventKind.ACCEPTED, form.department(), number, null);
            return Done.open(number, "已采纳。", "Accepted.");
        });
    }

    /** A supervisor wants another reply of a department, by another day. */
    public OrderReceipt sendBack(CommandRequest request, UUID id, OrderReturn form) {
        return on(request.with(form), id, OrderMove.RETURN, form.department(), held -> {
            LocalDate due = held.calendar().plusWorkingDays(held.today(), form.workingDays());
            int skipped = ladder.come(0, due, held.today(), held.calendar()).size();
            LocalDate look = ladder.firstLook(skipped, due, held.calendar());
            orders.askAgain(id, form.department(), due, skipped, look);
            int number = event(held, OrderEventKind.RETURNED, form.department(), form.text(), due);
            news.decided(held.order(), OrderEventKind.RETURNED, form.department(), number, due);
            return Done.open(number, "已退回。", "Sent back.");
        });
    }

    /** A supervisor reminds whoever has not replied. */
    public OrderReceipt remind(CommandRequest request, UUID id, OrderReminder form) {
        return on(request.with(form), id, OrderMove.REMIND, form.department(), held -> {
            int number = event(held, OrderEventKind.REMINDED, form.department(), form.text(), null);
            news.reminded(held.order(), form.department(), number);
            return Done.open(number, "已催办。", "Reminded.");
        });
    }

    /** A supervisor closes an order whose replies are all accepted. */
    public OrderReceipt close(CommandRequest request, UUID id, OrderEnd form) {
        return end(request.with(form), id, OrderMove.CLOSE, form, new LocalisedText("已办结。", "Closed."));
    }

    /** A supervisor takes an order back that is needed no more. */
    public OrderReceipt withdraw(CommandRequest request, UUID id, OrderEnd form) {
        return end(request.with(form), id, OrderMove.WITHDRAW, form, new LocalisedText("已撤回。", "Withdrawn."));
    }

    private OrderReceipt end(CommandRequest request, UUID id, OrderMove move, OrderEnd form, LocalisedText said) {
        OrderState state = move == OrderMove.CLOSE ? OrderState.CLOSED : OrderState.WITHDRAWN;
        return on(request, id, move, null, held -> {
            orders.end(id, state);
            int number = event(held, OrderEventKind.valueOf(state.name()), null, form.text(), null);
            news.ended(held.order(), state, number);
            return new Done(number, state, said);
        });
    }

    private OrderReceipt on(
            CommandRequest request, UUID id, OrderMove move, @Nullable String department, Function<Held, Done> step) {
        return meters.timed(
                request.kind(),
                () -> Objects.requireNonNull(transaction.execute(status -> answered.once(
                        request, OrderReceipt.class, now(), () -> carryOut(request, id, move, department, step)))));
    }

    private OrderReceipt carryOut(
            CommandRequest request, UUID id, OrderMove move, @Nullable String department, Function<Held, Done> step) {
        Actor actor = request.actor();
        OrderRecord order = orders.lock(id).orElseThrow(OrderRefusals::unknown);
        access.require(actor, id);
        Long read = request.ifMatch();
        if (read != null && read != order.version()) {
            throw OrderRefusals.stale(order.version());
        }
        Refusal bar = OrderRules.bar(move, order, department, actor);
        if (bar != null) {
            throw bar;
        }
        Done done = step.apply(new Held(order, actor, now(), calendars.current()));
        return new OrderReceipt(id, order.number(), done.number(), done.state(), done.message());
    }

    private int event(
            Held held, OrderEventKind kind, @Nullable String department, String text, @Nullable LocalDate due) {
        return orders.add(held.order(), kind, department, held.actor(), held.now(), text, due);
    }

    /** PostgreSQL keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
