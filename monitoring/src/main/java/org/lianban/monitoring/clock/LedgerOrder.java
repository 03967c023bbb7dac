package org.lianban.monitoring.clock;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;

/** The order in which events take effect: by {@code at}, then by their place in the ledger. */
final class LedgerOrder {

    private LedgerOrder() {}

    /** The places of the events in that order, without those later than {@code now}. */
    static int[] of(ClockEvent[] ledger, Instant now) {
        int[] places = new int[ledger.length];
        int size = 0;
        boolean sorted = true;
        Instant last = Instant.MIN;
        for (int place = 0; place < ledger.length; place++) {
            Instant at = ledger[place].at();
            if (at.isAfter(now)) {
                continue;
            }
            sorted &= !at.isBefore(last);
            last = at;
            places[size++] = place;
        }
        int[] known = Arrays.copyOf(places, size);
        return sorted ? known : sorted(known, ledger);
    }

    private static int[] sorted(int[] places, ClockEvent[] ledger) {
        return Arrays.stream(places)
                .boxed()
                .sorted(Comparator.comparing(place -> ledger[place].at()))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
