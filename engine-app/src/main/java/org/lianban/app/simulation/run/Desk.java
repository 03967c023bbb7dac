package org.lianban.app.simulation.run;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A post at work: so many cases can be in hand at once, the others queue in the order in which they came. What went on after a pause
 * comes first.
 */
final class Desk {

    private final Agenda agenda;
    private final Office office;
    private final int places;
    private final long from;
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private int taken;
    private long since;
    private double heldMillis;
    private double queuedMillis;
    private long served;

    /** @param from from when on its load is measured */
    Desk(Agenda agenda, Office office, int places, long from) {
        this.agenda = agenda;
        this.office = office;
        this.places = places;
        this.from = from;
        this.since = from;
    }

    /** Calls back as soon as there is a place, which has to be given back. */
    void ask(Runnable begun, boolean first) {
        measure();
        if (taken < places) {
            take(begun);
        } else if (first) {
            queue.addFirst(begun);
        } else {
            queue.addLast(begun);
        }
    }

    private void take(Runnable begun) {
        taken++;
        served++;
        begun.run();
    }

    void giveBack() {
        measure();
        taken--;
        Runnable next = queue.poll();
        if (next != null) {
            take(next);
        }
    }

    /** Leaves the queue; false if it was not in it. */
    boolean forget(Runnable begun) {
        measure();
        return queue.remove(begun);
    }

    private void measure() {
        long now = agenda.now();
        if (now > since) {
            long passed = office.between(since, now);
            heldMillis += (double) passed * taken;
            queuedMillis += (double) passed * queue.size();
            since = now;
        }
    }

    /** The load up to the present. */
    DeskLoad load() {
        measure();
        double all = Math.max(1, office.between(from, Math.max(from, agenda.now())));
        return new DeskLoad(places, heldMillis / (all * places), queuedMillis / all, served);
    }
}
