package org.lianban.app.simulation.run;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The work on one stage of one case: somebody takes it up after a while, holds it for its office time, and lays it aside for as long as
 * a special procedure takes.
 */
final class StageRun {

    /** Where the clocks stand still: after so much work, for so long on the calendar. */
    record Break(long after, long lasts, Runnable begins, Runnable ends) {}

    private final Agenda agenda;
    private final Office office;
    private final Desk desk;
    private final Runnable done;
    private final Deque<Break> breaks;
    private final Runnable begin = this::begun;
    private long left;
    private long worked;
    private boolean holding;
    private boolean over;

    /**
     * @param work office time in milliseconds
     * @param breaks in the order in which they begin
     */
    StageRun(Agenda agenda, Office office, Desk desk, long work, Deque<Break> breaks, Runnable done) {
        this.agenda = agenda;
        this.office = office;
        this.desk = desk;
        this.left = work;
        this.breaks = new ArrayDeque<>(breaks);
        this.done = done;
    }

    /** Waits for its turn, after office time in which nobody looks at it. */
    void open(long latency) {
        agenda.at(office.after(agenda.now(), latency), () -> {
            if (!over) {
                ask(false);
            }
        });
    }

    private void ask(boolean again) {
        desk.ask(begin, again);
    }

    private void begun() {
        holding = true;
        Break next = breaks.peek();
        long share = next == null ? left : Math.max(0, Math.min(left, next.after() - worked));
        agenda.at(office.after(agenda.now(), share), () -> worked(share));
    }

    private void worked(long share) {
        if (over) {
            return;
        }
        left -= share;
        worked += share;
        holding = false;
        desk.giveBack();
        Break next = breaks.poll();
        if (next == null) {
            over = true;
            done.run();
        } else {
            layAside(next);
        }
    }

    private void layAside(Break aside) {
        aside.begins().run();
        agenda.at(agenda.now() + aside.lasts(), () -> {
            aside.ends().run();
            if (!over) {
                ask(true);
            }
        });
    }

    /** Nobody needs it any more. */
    void cancel() {
        if (over) {
            return;
        }
        over = true;
        if (holding) {
            desk.giveBack();
        } else {
            desk.forget(begin);
        }
    }
}
