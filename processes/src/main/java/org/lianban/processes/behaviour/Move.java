package org.lianban.processes.behaviour;

import java.util.List;

/** Something that can happen at once. */
final class Move {

    /** What becomes of the scope. */
    enum Fate {
        GOES_ON,
        /** A terminate end: all is over, and the scope is completed. */
        TERMINATES,
        /** An error, an escalation or a cancellation that somebody catches: all is over, and the scope is not completed. */
        THROWS
    }

    private final int order;
    private final List<String> path;
    private final int[] takes;
    private final int[] puts;
    private final int[] clears;
    private final int ready;
    private final Fate fate;

    private Move(int order, List<String> path, int[] takes, int[] puts, int[] clears, int ready, Fate fate) {
        this.order = order;
        this.path = path;
        this.takes = takes;
        this.puts = puts;
        this.clears = clears;
        this.ready = ready;
        this.fate = fate;
    }

    /**
     * A move.
     *
     * @param order how far behind the beginning it lies
     * @param path ids of the elements that it passes
     * @param takes places that lose a token each, all of which it needs
     * @param puts places that gain one
     */
    static Move of(int order, List<String> path, int[] takes, int[] puts) {
        return new Move(order, path, takes, puts, new int[0], Marking.NOWHERE, Fate.GOES_ON);
    }

    /** The same, but that it also empties these places. */
    Move clearing(int... places) {
        return new Move(order, path, takes, puts, places, ready, fate);
    }

    /** The same, but that it ends everything. */
    Move with(Fate end) {
        return new Move(order, path, takes, puts, clears, ready, end);
    }

    /** The same, but that it takes whatever has come, as soon as this place says so. */
    Move joiningAt(int place) {
        return new Move(order, path, takes, puts, clears, place, fate);
    }

    int order() {
        return order;
    }

    List<String> path() {
        return path;
    }

    int[] takes() {
        return takes;
    }

    int[] puts() {
        return puts;
    }

    int[] clears() {
        return clears;
    }

    /** The place that lets an inclusive gateway join; {@link Marking#NOWHERE} of all other moves. */
    int ready() {
        return ready;
    }

    Fate fate() {
        return fate;
    }

    boolean isEnabled(Marking marking) {
        return ready == Marking.NOWHERE ? marking.hasAll(takes) : marking.has(ready);
    }
}
