package org.lianban.app.administration.trail;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.LedgerSearch;

/**
 * Where the list goes on. Of entries of one moment those outside of cases stand first; so behind one of these all of that moment's
 * ledger entries are still to come, and behind one of a ledger none of the others.
 */
record TrailPlace(Instant at, TrailSource source, UUID id, long sequence) {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /** Before everything. */
    static TrailPlace newest(Instant to) {
        return new TrailPlace(to, TrailSource.OTHERS, LAST, 0);
    }

    static TrailPlace behind(TrailRow row) {
        return new TrailPlace(row.at(), row.source(), row.id(), row.sequence());
    }

    static TrailPlace read(List<@Nullable String> keys) {
        return new TrailPlace(
                Instant.parse(Objects.requireNonNull(keys.get(0))),
                TrailSource.valueOf(Objects.requireNonNull(keys.get(1))),
                UUID.fromString(Objects.requireNonNull(keys.get(2))),
                Long.parseLong(Objects.requireNonNull(keys.get(3))));
    }

    List<@Nullable String> keys() {
        return List.of(at.toString(), source.name(), id.toString(), String.valueOf(sequence));
    }

    UUID idOfOthers() {
        return source == TrailSource.OTHERS ? id : FIRST;
    }

    LedgerSearch.Place inLedgers() {
        return source == TrailSource.CASES
                ? new LedgerSearch.Place(at, id, sequence)
                : new LedgerSearch.Place(at, LAST, Long.MAX_VALUE);
    }
}
