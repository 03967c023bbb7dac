package org.lianban.app.supervision.screen;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A screen on some wall.
 *
 * @param name where it hangs
 * @param createdBy login of the supervisor
 * @param seenAt when it last asked for its figures; null if it never did
 */
public record WallScreen(
        UUID id,
        String name,
        String createdBy,
        Instant createdAt,
        @Nullable Instant seenAt) {}
