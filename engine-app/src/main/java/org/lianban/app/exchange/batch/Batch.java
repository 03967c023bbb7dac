package org.lianban.app.exchange.batch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery.
 *
 * @param key the sender's Idempotency-Key
 * @param fingerprint of what was sent
 * @param tokenNote what the token is for with which it was sent; null if a person sent it
 * @param touchedAt when the import last wrote
 * @param cases cases that were read so far
 * @param casesKnown how many there are, null before a log was read for the first time
 * @param accepted events that are new
 * @param duplicates events that were known
 * @param changed events of which this is a new version
 * @param older versions that are older than the one that stands
 * @param refused what was refused
 * @param results of REST: a letter for each event
 */
public record Batch(
        UUID id,
        String region,
        String system,
        String key,
        String fingerprint,
        Source source,
        String sentBy,
        @Nullable String tokenNote,
        Instant receivedAt,
        Instant touchedAt,
        @Nullable Instant endedAt,
        State state,
        int cases,
        @Nullable Integer casesKnown,
        long accepted,
        long duplicates,
        long changed,
        long older,
        long refused,
        @Nullable String results) {

    /** How it came. */
    public enum Source {
        /** Events in the words of the interface. */
        REST,
        /** A log, CSV or XES. */
        LOG
    }

    /** How far it is. */
    public enum State {
        /** It is being read. */
        RUNNING,
        /** It was read to its end. */
        DONE,
        /** The reading broke off, or the file cannot be read to its end; the delivery can be repeated. */
        FAILED,
        /** It was being read, and nothing has been heard of it since: the node that read it has died. It can be repeated. */
        INTERRUPTED
    }
}
