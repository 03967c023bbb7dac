package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work on a stage.
 *
 * @param at when it began
 * @param until when it ended; null while it lasts
 * @param branch the item that is examined; null where the stage belongs to the case as a whole
 * @param place in the order of the model; null where the model orders nothing
 * @param recordedAt when the system learnt of its beginning
 * @param endRecordedAt when the system learnt of its end
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
