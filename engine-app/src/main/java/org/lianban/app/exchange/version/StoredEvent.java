package org.lianban.app.exchange.version;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of an event. {@link NewEvent} has what the columns mean. */
public record StoredEvent(
        UUID caseId,
        String key,
        int version,
        String hash,
        boolean withdrawn,
        @Nullable Instant at,
        @Nullable Instant recordedAt,
        Instant receivedAt,
        UUID batch,
        long place,
        String payload) {

    /** Which of two versions stands: what was entered later, and of those alike what was delivered later. */
    static final Comparator<StoredEvent> BY_STANDING =
            Comparator.comparing(StoredEvent::entered).thenComparing(StoredEvent::version);

    private Instant entered() {
        return recordedAt == null ? receivedAt : recordedAt;
    }

    /** Whether it tells of the case itself. */
    public boolean isOfCase() {
        return key.equals(NewEvent.OF_CASE);
    }
}
