package org.lianban.app.studio.change;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.part.ChangeState;
import org.lianban.app.studio.part.Designer;

/**
 * A change.
 *
 * @param changedAt when it or anything in it was changed last
 * @param proposedNote what the note of its release may say; absent unless it rolls back
 */
public record Change(
        UUID id,
        String title,
        ChangeState state,
        Designer author,
        Instant createdAt,
        Instant changedAt,
        @Nullable String proposedNote) {}
