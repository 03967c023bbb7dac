package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stage that a case went through, from when it was reached until it was left.
 *
 * @param at when it began
 * @param until when it ended; null while it lasts
 * @param branch the item that is examined; null where the stage belongs to the case as a whole
 * @param place in the order of the model; null where the model orders nothing
 * @param recordedAt when the system in which the case is handled learnt of its beginning; {@code at} where that is unknown
 * @param endRecordedAt when that system learnt of its end
 */
public record Work(
        Instant at,
        String department,
        @Nullable String person,
        String stage,
        @Nullable String branch,
        @Nullable Integer place,
        @Nullable Instant until,
        Instant recordedAt,
        @Nullable Instant endRecordedAt)
        implements CaseFact {}
