package org.lianban.processes.behaviour;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which places can have tokens at the same time, as far as the structure says: never too few pairs, and exactly those that can in a sound model of gateways that choose
 * or wait (A. Kovalyov, J. Esparza, A polynomial algorithm to compute the concurrency relation of free-choice signal transition graphs, 1996). What it rules out need
 * not be searched for.
 */
final class Concurrency {

    private final Net net;
    private final BitSet reached = new BitSet();
    private final BitSet[] with;
    private boolean grows;

    Concurrency(Net net) {
        this.net = net;
        int places = net.places().size();
        this.with = IntStream.range(0, places).mapToObj(place -> new BitSet()).toArray(BitSet[]::new);
        reached.set(Places.BEGIN);
        do {
            grows = false;
            net.moves().forEach(this::add);
        } while (grows);
    }

    /** Whether two tokens may come to stand here. */
    boolean mayCrowd(int place) {
        return with[place].get(place);
    }

    /** Whether anything else may be going on while a token is here. */
    boolean mayBeAccompanied(int place) {
        return with[place].intersects(net.live());
    }

    private void add(Move move) {
        if (move.ready() != Marking.NOWHERE) {
            Join join = net.joins().stream()
                    .filter(each -> each.ready() == move.ready())
                    .findFirst()
                    .orElseThrow();
            join.incoming().stream().filter(reached::get).forEach(place -> {
                BitSet beside = (BitSet) with[place].clone();
                beside.andNot(join.upstream());
                beside.andNot(join.incoming());
                put(move, beside);
            });
        }
        BitSet beside = together(move.takes());
        if (beside != null) {
            put(move, beside);
        }
    }

    /** What may stand beside these when all of them are there; null if they never are. */
    private @Nullable BitSet together(int[] takes) {
        BitSet beside = new BitSet();
        beside.set(0, with.length);
        for (int place : takes) {
            if (!reached.get(place)) {
                return null;
            }
            for (int other : takes) {
                if (other != place && !with[place].get(other)) {
                    return null;
                }
            }
            beside.and(with[place]);
        }
        for (int place : takes) {
            beside.clear(place);
        }
        return beside;
    }

    private void put(Move move, BitSet beside) {
        for (int place : move.clears()) {
            beside.clear(place);
        }
        for (int place : move.puts()) {
            if (!reached.get(place)) {
                reached.set(place);
                grows = true;
            }
            for (int other : move.puts()) {
                if (other != place) {
                    pair(place, other);
                }
            }
            if (!contains(with[place], beside)) {
                beside.stream().forEach(other -> pair(place, other));
            }
        }
    }

    private static boolean contains(BitSet all, BitSet some) {
        BitSet missing = (BitSet) some.clone();
        missing.andNot(all);
        return missing.isEmpty();
    }

    private void pair(int one, int other) {
        if (!with[one].get(other)) {
            with[one].set(other);
            with[other].set(one);
            grows = true;
        }
    }
}
