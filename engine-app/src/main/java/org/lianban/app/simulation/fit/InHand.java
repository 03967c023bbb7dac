package org.lianban.app.simulation.fit;

import java.util.Arrays;

/** How many cases a post had in hand at once, from the spans in which it held each. */
final class InHand {

    private final long[] starts;
    private final long[] ends;

    /** @param spans pairs of a beginning and a later end, in milliseconds */
    InHand(long[][] spans) {
        starts = Arrays.stream(spans).mapToLong(span -> span[0]).sorted().toArray();
        ends = Arrays.stream(spans).mapToLong(span -> span[1]).sorted().toArray();
    }

    int at(long moment) {
        return upTo(starts, moment) - upTo(ends, moment);
    }

    int most() {
        int most = 0;
        for (long start : starts) {
            most = Math.max(most, at(start));
        }
        return most;
    }

    private static int upTo(long[] sorted, long moment) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= moment) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
