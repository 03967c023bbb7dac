package org.lianban.app.demonstration.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A special procedure of an open case. */
public record PauseSeen(
        UUID id,
        UUID caseId,
        UUID branchId,
        String state,
        int capAmount,
        @Nullable Instant decidedAt,
        @Nullable Instant capEndsAt) {

    boolean isOpen() {
        return state.equals("OPEN");
    }

    boolean isPending() {
        return state.equals("REQUESTED") || isOpen();
    }
}
