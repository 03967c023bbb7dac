package org.lianban.app.simulation.fit;

import java.util.Arrays;
import java.util.Collection;

/** An empirical distribution: what was seen, and nothing else. */
public final class Samples {

    private final long[] sorted;

    private Samples(long[] sorted) {
        this.sorted = sorted;
    }

    public static Samples of(Collection<Long> seen) {
        long[] sorted = seen.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Samples(sorted);
    }

    public int size() {
        return sorted.length;
    }

    /**
     * The value below which that share lies, so that equal numbers give equal or longer times where times are longer.
     *
     * @param share at least 0 and below 1
     */
    public long at(double share) {
        return sorted[(int) (share * sorted.length)];
    }

    public double mean() {
        return Arrays.stream(sorted).average().orElse(0);
    }
}
