package org.lianban.processes.discovery;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.discovery.Transition.Range;

/** How many tokens are on each place of a net. */
final class Marking {

    /** More tokens on one place lead nowhere new. */
    private static final int MOST = 8;

    private final byte[] tokens;

    private Marking(byte[] tokens) {
        this.tokens = tokens;
    }

    static Marking at(int place, int places) {
        byte[] tokens = new byte[places];
        tokens[place] = 1;
        return new Marking(tokens);
    }

    boolean has(int place) {
        return tokens[place] > 0;
    }

    int in(Range range) {
        int sum = 0;
        for (int place = range.from(); place < range.to(); place++) {
            sum += tokens[place];
        }
        return sum;
    }

    /** Null if the step cannot be done. */
    @Nullable
    Marking after(Transition step) {
        byte[] next = tokens.clone();
        for (int place : step.takes()) {
            if (--next[place] < 0) {
                return null;
            }
        }
        Range empty = step.empty();
        if (empty != null && new Marking(next).in(empty) > 0) {
            return null;
        }
        Range cleared = step.clears();
        if (cleared != null) {
            Arrays.fill(next, cleared.from(), cleared.to(), (byte) 0);
        }
        for (int place : step.gives()) {
            if (++next[place] > MOST) {
                return null;
            }
        }
        return new Marking(next);
    }

    int places() {
        return tokens.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Marking marking && Arrays.equals(tokens, marking.tokens);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(tokens);
    }
}
