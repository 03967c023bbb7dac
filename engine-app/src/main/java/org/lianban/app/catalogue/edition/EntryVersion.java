package org.lianban.app.catalogue.edition;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.store.Entry;

/**
 * A version of an entry.
 *
 * @param from null for what is in force since ever
 * @param publishedBy the login of who published it; null if it came with a release
 */
record EntryVersion(
        int version,
        @Nullable Instant from,
        Instant publishedAt,
        @Nullable String publishedBy,
        EntryState state) {

    /** @param versions those of one entry, the last first */
    static List<EntryVersion> of(List<Entry> versions, Instant now) {
        int current = inForce(versions, now);
        return versions.stream()
                .map(entry -> new EntryVersion(
                        entry.version(),
                        entry.fromAt().equals(Instant.EPOCH) ? null : entry.fromAt(),
                        entry.loadedAt(),
                        entry.publishedBy(),
                        state(entry, versions, current)))
                .toList();
    }

    /** The number in force; 0 if none has begun. */
    static int inForce(List<Entry> versions, Instant now) {
        return versions.stream()
                .filter(entry -> !entry.fromAt().isAfter(now))
                .mapToInt(Entry::version)
                .max()
                .orElse(0);
    }

    private static EntryState state(Entry entry, List<Entry> versions, int current) {
        if (entry.version() == current) {
            return EntryState.IN_FORCE;
        }
        boolean overtaken = versions.stream()
                .anyMatch(other ->
                        other.version() > entry.version() && !other.fromAt().isAfter(entry.fromAt()));
        return entry.version() > current && !overtaken ? EntryState.PLANNED : EntryState.OVER;
    }
}
