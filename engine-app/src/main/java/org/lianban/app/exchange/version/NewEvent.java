package org.lianban.app.exchange.version;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event as it is delivered.
 *
 * @param reference the case in the other system
 * @param key names the event within its case
 * @param hash of all that it tells
 * @param withdrawn whether it takes an event back
 * @param at when it took effect; null for what is told of the case itself
 * @param recordedAt when it was entered; null if the other system does not say
 * @param place the line of a log, or the place in the batch
 * @param payload what it tells, as JSON
 */
public record NewEvent(
        String reference,
        String key,
        String hash,
        boolean withdrawn,
        @Nullable Instant at,
        @Nullable Instant recordedAt,
        long place,
        String payload) {

    /** The key of what is told of the case itself; no event has it. */
    public static final String OF_CASE = "#case";
}
