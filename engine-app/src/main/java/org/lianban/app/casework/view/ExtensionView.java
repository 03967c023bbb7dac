package org.lianban.app.casework.view;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.procedure.ExtensionState;

/** An extension of the limit, asked for or decided. */
public record ExtensionView(
        UUID id,
        int workingDays,
        String reason,
        String basis,
        ExtensionState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note) {}
