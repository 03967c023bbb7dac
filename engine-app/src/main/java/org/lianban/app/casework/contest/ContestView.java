package org.lianban.app.casework.contest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contest as its applicant reads it. */
public record ContestView(
        UUID id,
        UUID suspension,
        String reason,
        Instant openedAt,
        ContestState state,
        @Nullable String answer,
        @Nullable Instant answeredAt) {}
