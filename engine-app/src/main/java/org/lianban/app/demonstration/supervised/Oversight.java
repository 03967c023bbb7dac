package org.lianban.app.demonstration.supervised;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.demonstration.people.Desks;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The first work of a day: people read their messages and go through the findings and orders that wait for them. What waits stands in
 * the database, so a play that was cut short goes on where it was.
 */
@Component
@Profile("demonstration")
public class Oversight {

    private static final Logger LOG = LoggerFactory.getLogger(Oversight.class);

    private final Docket docket;
    private final Inboxes inboxes;
    private final CardPeople cards;
    private final OrderPeople orders;
    private final Desks desks;
    private final List<String> refusals = new ArrayList<>();

    Oversight(Docket docket, Inboxes inboxes, CardPeople cards, OrderPeople orders, Desks desks) {
        this.docket = docket;
        this.inboxes = inboxes;
        this.cards = cards;
        this.orders = orders;
        this.desks = desks;
    }

    /**
     * Does what is due on a working day.
     *
     * @param tick lets some time pass between one and the next
     */
    public void work(LocalDate today, WorkCalendar calendar, long seed, Runnable tick) {
        inboxes.read();
        Morning morning = new Morning(today, calendar, seed);
        List<Act> due = new ArrayList<>();
        Set<UUID> inHand = new HashSet<>(); // one thing a day: what ends an order leaves nothing to do about it
        for (OrderSeen order : docket.orders()) {
            Act act = inHand.contains(order.id()) ? null : orders.due(order, morning);
            if (act != null) {
                inHand.add(order.id());
                due.add(act);
            }
        }
        for (CardSeen card : docket.cards(today)) {
            Act act = cards.due(card, morning);
            if (act != null) {
                due.add(act);
            }
        }
        due.forEach(act -> {
            tick.run();
            perform(act);
        });
    }

    /** What people were refused, which should be nothing. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    private void perform(Act act) {
        try {
            act.command().accept(new CommandRequest(desks.actor(act.login()), "demonstration", null, null, act.what()));
        } catch (Refusal refusal) {
            String what = "%s may not %s: %s"
                    .formatted(act.login(), act.what(), refusal.text().en());
            refusals.add(what);
            LOG.warn(what);
        }
    }
}
