package org.lianban.app.exchange;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of an event, as it was delivered.
 *
 * @param event names it within its case; {@code #case} for what a log tells of the case itself
 * @param version from 1; a later one changed it after delivery
 * @param withdrawn whether this version takes the event back
 * @param standing whether it is the version that counts
 * @param at when the event took effect; null for what is told of the case itself, and for a withdrawal
 * @param recordedAt when it was entered in the other system; null if that does not say
 * @param receivedAt when it was delivered
 * @param line of the log, or the place in the batch
 * @param content what it tells, as JSON
 */
public record Delivery(
        String event,
        int version,
        boolean withdrawn,
        boolean standing,
        @Nullable Instant at,
        @Nullable Instant recordedAt,
        Instant receivedAt,
        UUID batch,
        long line,
        String content) {}
