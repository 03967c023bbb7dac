package org.lianban.monitoring.exchange;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many fragments and events each case of a log has, and whether they stand together. */
final class CaseCensus {

    /** What is known of one case. */
    private static final class Count {

        private int fragments;
        private long events;
        private boolean scattered;
        /** In which round it is gathered; -1 if never. */
        private int round;
    }

    private final Map<String, Count> cases = new HashMap<>();
    private @Nullable String last;

    void add(String id, int events) {
        Count count = cases.computeIfAbsent(id, any -> new Count());
        count.scattered |= count.fragments > 0 && !id.equals(last);
        count.fragments++;
        count.events += events;
        last = id;
    }

    int size() {
        return cases.size();
    }

    /**
     * Shares the scattered cases out over as many rounds as keep the events of each below a bound; those that stand together
     * all belong to the first, as they are in memory one at a time.
     *
     * @param mostOfCase a case with more events is gathered in no round
     * @return the number of rounds
     */
    int plan(long mostOfRound, long mostOfCase) {
        int rounds = 1;
        long sum = 0;
        for (Count count : cases.values()) {
            count.round = 0;
            if (count.events > mostOfCase) {
                count.round = -1;
            } else if (count.scattered) {
                if (sum + count.events > mostOfRound) {
                    rounds++;
                    sum = 0;
                }
                sum += count.events;
                count.round = rounds - 1;
            }
        }
        return rounds;
    }

    /** The round of a case, or -1 if it is too large or was not there before. */
    int roundOf(String id) {
        Count count = cases.get(id);
        return count == null ? -1 : count.round;
    }

    int fragmentsOf(String id) {
        Count count = cases.get(id);
        return count == null ? 0 : count.fragments;
    }

    long eventsOf(String id) {
        Count count = cases.get(id);
        return count == null ? 0 : count.events;
    }
}
