package org.lianban.processes.behaviour;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Which places of a net hold a token, a bit each. It never changes; what comes of a move is another. */
final class Marking {

    /** No place. */
    static final int NOWHERE = -1;

    private final long[] bits;
    private final int hash;

    private Marking(long[] bits) {
        this.bits = bits;
        this.hash = Arrays.hashCode(bits);
    }

    /** One token on this place and none elsewhere. */
    static Marking on(int place, int places) {
        long[] bits = new long[(places + Long.SIZE - 1) / Long.SIZE];
        set(bits, place);
        return new Marking(bits);
    }

    boolean has(int place) {
        return (bits[place / Long.SIZE] & 1L << place % Long.SIZE) != 0;
    }

    boolean hasAll(int[] places) {
        for (int place : places) {
            if (!has(place)) {
                return false;
            }
        }
        return true;
    }

    boolean hasAny(BitSet places) {
        return places().anyMatch(places::get);
    }

    IntStream places() {
        return BitSet.valueOf(bits).stream();
    }

    /** After a move none of whose new tokens meets another. */
    Marking after(Move move, BitSet kept) {
        long[] next = bits.clone();
        clear(next, move.takes());
        clear(next, move.clears());
        if (move.ready() != NOWHERE) {
            clear(next, move.ready());
        }
        for (int place : move.puts()) {
            if (kept.get(place)) {
                set(next, place);
            }
        }
        return new Marking(next);
    }

    Marking with(int place) {
        long[] next = bits.clone();
        set(next, place);
        return new Marking(next);
    }

    private static void clear(long[] bits, int... places) {
        for (int place : places) {
            bits[place / Long.SIZE] &= ~(1L << place % Long.SIZE);
        }
    }

    private static void set(long[] bits, int place) {
        bits[place / Long.SIZE] |= 1L << place % Long.SIZE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marking marking && hash == marking.hash && Arrays.equals(bits, marking.bits);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
