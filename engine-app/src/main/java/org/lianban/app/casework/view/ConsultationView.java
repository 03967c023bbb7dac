package org.lianban.app.casework.view;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.examination.ConsultationState;

/** A question to another department, and its answer. */
public record ConsultationView(
        UUID id,
        UUID branchId,
        String department,
        String question,
        String askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        ConsultationState state) {}
