package org.lianban.app.simulation.run;

import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to happen when, in simulated time. Of two things at the same moment, that which was arranged first happens first. */
final class Agenda {

    private record Entry(long at, long number, Runnable what) {}

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparingLong(Entry::at).thenComparingLong(Entry::number));
    private long number;
    private long now = Long.MIN_VALUE;

    /** The simulated moment, in epoch milliseconds. */
    long now() {
        return now;
    }

    /** Arranges something, never before the present. */
    void at(long moment, Runnable what) {
        entries.add(new Entry(Math.max(moment, now), number++, what));
    }

    /** Lets everything happen up to a moment. */
    void runUntil(long end) {
        while (!entries.isEmpty() && entries.peek().at() <= end) {
            Entry next = entries.poll();
            now = next.at();
            next.what().run();
        }
    }
}
