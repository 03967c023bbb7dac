package org.lianban.app.exchange.system;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token as it is listed: everything but itself. */
record TokenView(
        UUID id,
        TokenScope scope,
        String note,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt) {}
