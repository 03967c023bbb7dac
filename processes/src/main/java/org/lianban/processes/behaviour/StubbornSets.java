package org.lianban.processes.behaviour;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which moves must be tried now, when all others can as well come later (A. Valmari, Stubborn sets for reduced state space generation, 1991). A set is stubborn if what
 * is left out of it can neither make possible nor prevent nor change the outcome of anything in it, until something in it happens.
 *
 * <p>It holds for a net in which a run ends as soon as a place gets a second token. So a move that fills a place also depends on whoever else may fill or empty that
 * place. Moves that end the whole scope need not be in any set: nothing comes after them, and that they are possible stays so until something in the set happens.
 */
final class StubbornSets {

    private final Net net;
    private final BitSet kept;
    private final int[] distance;
    private final int[] seen;
    private final int[] open;
    private int round;
    private int opened;

    /**
     * Sets for one net.
     *
     * @param kept the places that are looked at
     * @param distance of each place from what is asked for: where a move waits for several places, it is enough to look at what fills one of them, and the nearest is best
     */
    StubbornSets(Net net, BitSet kept, int[] distance) {
        this.net = net;
        this.kept = kept;
        this.distance = distance;
        this.seen = new int[net.moves().size()];
        this.open = new int[net.moves().size()];
    }

    /** The moves that are possible now of the smallest stubborn set with these; none if these can never become possible. */
    int[] around(Marking marking, int... wanted) {
        round++;
        opened = 0;
        add(wanted);
        BitSet possible = new BitSet();
        for (int next = 0; next < opened; next++) {
            Move move = net.moves().get(open[next]);
            if (move.isEnabled(marking)) {
                possible.set(open[next]);
                whatTouches(move, marking);
                whatDisturbs(move, marking);
            } else {
                whatAllows(move, marking);
            }
        }
        return possible.stream().toArray();
    }

    private void add(int... moves) {
        for (int move : moves) {
            if (seen[move] != round) {
                seen[move] = round;
                open[opened++] = move;
            }
        }
    }

    private void whatTouches(Move move, Marking marking) {
        for (int place : move.takes()) {
            add(net.takers(place));
        }
        for (int place : move.puts()) {
            if (kept.get(place)) {
                add(marking.has(place) ? net.takers(place) : net.putters(place));
            }
        }
        for (int place : move.clears()) {
            add(marking.has(place) ? net.takers(place) : net.putters(place));
        }
    }

    /** Of several places that it waits for, one is enough: without a token there it never becomes possible. */
    private void whatAllows(Move move, Marking marking) {
        if (move.ready() != Marking.NOWHERE) {
            IntStream.of(move.takes()).forEach(place -> add(net.putters(place)));
            return;
        }
        int nearest = Marking.NOWHERE;
        for (int place : move.takes()) {
            if (!marking.has(place) && (nearest == Marking.NOWHERE || distance[place] < distance[nearest])) {
                nearest = place;
            }
        }
        add(net.putters(nearest));
    }

    /** Whether a token comes to an inclusive gateway before or after another has left its way there makes a difference. */
    private void whatDisturbs(Move move, Marking marking) {
        for (int join = 0; join < net.joins().size(); join++) {
            if (net.joins().get(join).isReachedBy(move)) {
                add(net.disturbers(join));
                for (int onwards : net.joining(join)) {
                    for (int place : net.moves().get(onwards).puts()) {
                        if (kept.get(place) && marking.has(place)) {
                            add(net.takers(place));
                        }
                    }
                }
            }
            if (net.joins().get(join).isDisturbedBy(move)) {
                add(net.arrivals(join));
            }
        }
    }
}
