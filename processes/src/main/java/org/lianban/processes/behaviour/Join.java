package org.lianban.processes.behaviour;

import java.util.BitSet;

/**
 * An inclusive gateway that joins, as the engine does it: when a token arrives, and only then, it looks whether all have come or no other token can reach it by sequence
 * flows. If so it goes on at once with whatever has come; if not it waits for the next to arrive, even if no other ever will (Camunda 7.24,
 * {@code InclusiveGatewayActivityBehavior}).
 *
 * @param ready the place that says that it goes on
 * @param upstream the places from which a token can still reach it, its own incoming flows apart
 */
record Join(int ready, BitSet incoming, BitSet upstream) {

    boolean isReady(Marking marking) {
        return marking.places().filter(incoming::get).count() == incoming.cardinality() || !marking.hasAny(upstream);
    }

    boolean isReachedBy(Move move) {
        return any(move.puts(), incoming);
    }

    /** Whether a move can change if there is a token upstream without being an arrival from there. */
    boolean isDisturbedBy(Move move) {
        boolean from = any(move.takes(), upstream);
        boolean to = any(move.puts(), upstream) || any(move.puts(), incoming);
        return from != to;
    }

    private static boolean any(int[] places, BitSet of) {
        for (int place : places) {
            if (of.get(place)) {
                return true;
            }
        }
        return false;
    }
}
