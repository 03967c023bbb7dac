package org.lianban.monitoring.exchange;

import java.util.Arrays;
import java.util.List;

/**
 * How figures spread.
 *
 * @param median the middle one, the lower of two; 0 if there are none
 * @param p90 nine of ten are not above it
 */
public record Spread(long count, long median, long p90, long max) {

    static Spread of(List<Long> figures) {
        long[] sorted = figures.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return new Spread(0, 0, 0, 0);
        }
        return new Spread(
                sorted.length,
                at(sorted, 0.5),
                at(sorted, 0.9),
                Arrays.stream(sorted).max().orElse(0));
    }

    private static long at(long[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
