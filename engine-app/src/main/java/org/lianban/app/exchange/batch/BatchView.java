package org.lianban.app.exchange.batch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as people see it.
 *
 * @param casesKnown how many cases a log has; absent until it was read for the first time
 * @param cases how many of them were read
 * @param accepted events that are new
 * @param duplicates events that were known
 * @param changed events of which this delivered a new version
 * @param refused how much was refused
 */
public record BatchView(
        UUID id,
        String system,
        Batch.Source source,
        String sentBy,
        Instant receivedAt,
        @Nullable Instant endedAt,
        Batch.State state,
        int cases,
        @Nullable Integer casesKnown,
        long accepted,
        long duplicates,
        long changed,
        long refused) {

    /** A delivery without what only programs need. */
    public static BatchView of(Batch batch) {
        return new BatchView(
                batch.id(),
                batch.system(),
                batch.source(),
                batch.sentBy(),
                batch.receivedAt(),
                batch.endedAt(),
                batch.state(),
                batch.cases(),
                batch.casesKnown(),
                batch.accepted(),
                batch.duplicates(),
                batch.changed(),
                batch.refused());
    }
}
