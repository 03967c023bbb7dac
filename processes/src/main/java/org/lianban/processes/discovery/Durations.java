package org.lianban.processes.discovery;

import java.time.Duration;

/** Many durations in little room: counted in classes of which each is 5 % wider than the one before, so that a quantile is right to 5 %. */
public final class Durations {

    private static final double WIDER = Math.log(1.05);
    /** A thousand years, in seconds. */
    private static final int CLASSES = classOf(31_556_952_000L) + 1;

    private final long[] counts = new long[CLASSES];
    private long total;

    /** Counts a duration; a negative one as none. */
    void add(Duration duration) {
        counts[Math.min(CLASSES - 1, classOf(Math.max(0, duration.toSeconds())))]++;
        total++;
    }

    public long count() {
        return total;
    }

    /**
     * The duration that a share of all does not exceed, as the middle of its class; nothing if there are none.
     *
     * @param share between 0 and 1
     */
    public Duration quantile(double share) {
        long wanted = (long) Math.ceil(share * total);
        long seen = 0;
        for (int i = 0; i < CLASSES; i++) {
            seen += counts[i];
            if (seen >= wanted && seen > 0) {
                return Duration.ofSeconds(i == 0 ? 0 : Math.round(Math.exp((i - 0.5) * WIDER)));
            }
        }
        return Duration.ZERO;
    }

    private static int classOf(long seconds) {
        return seconds == 0 ? 0 : 1 + (int) (Math.log((double) seconds) / WIDER);
    }
}
