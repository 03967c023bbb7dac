package org.lianban.monitoring.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the clocks whose lines do not all stand together, and counts the lines.
 *
 * <p>Remembers which clocks it has seen in a Bloom filter of bounded size, so that an input with any number of clocks costs the
 * same memory. The filter may take a clock for scattered that is not: then its events are held a little longer, and nothing
 * else changes.
 */
final class ScatteredClocks {

    private static final long MOST_BITS = 1L << 27;
    private static final int PROBES = 4;

    private final long[] bits;
    private final Set<String> scattered = new HashSet<>();
    private @Nullable String last;
    private long lines;

    private ScatteredClocks(long size) {
        long wanted = Math.min(MOST_BITS, Math.max(1 << 10, Long.highestOneBit(size)));
        bits = new long[(int) (wanted / Long.SIZE)];
    }

    static ScatteredClocks in(EventSource source) throws IOException {
        ScatteredClocks clocks = new ScatteredClocks(source.size());
        source.forEach((number, line) -> clocks.see(FlatJson.peek(line, "clock")));
        return clocks;
    }

    /** The names of the clocks that do not stand together. */
    Set<String> scattered() {
        return scattered;
    }

    /** The number of lines, blank ones left out. */
    long lines() {
        return lines;
    }

    /** Whether any line names a clock. */
    boolean any() {
        return last != null;
    }

    private void see(@Nullable String clock) {
        lines++;
        if (clock != null && !clock.equals(last)) {
            last = clock;
            if (!add(clock)) {
                scattered.add(clock);
            }
        }
    }

    /** Whether the clock was certainly new. */
    private boolean add(String clock) {
        long hash = hash(clock);
        boolean isNew = false;
        for (int probe = 0; probe < PROBES; probe++) {
            long bit = Math.floorMod(hash + probe * ((hash >>> 32) | 1), bits.length * (long) Long.SIZE);
            long mask = 1L << bit;
            int word = (int) (bit >>> 6);
            isNew |= (bits[word] & mask) == 0;
            bits[word] |= mask;
        }
        return isNew;
    }

    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return hash ^ (hash >>> 29);
    }
}
