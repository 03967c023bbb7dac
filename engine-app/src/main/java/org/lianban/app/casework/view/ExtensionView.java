package org.lianban.app.casework.view;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An extension of the limit, asked for or decided. */
public record ExtensionView(
        UUID id,
        int workingDays,
        String reason,
        String basis,
        String state,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {}
