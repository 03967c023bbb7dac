package org.lianban.app.casework.gathering;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one department said for the notice.
 *
 * @param saidBy the name of who said it
 */
public record CorrectionPart(
        String department,
        PartState state,
        List<PartItem> items,
        Instant askedAt,
        @Nullable String saidBy,
        @Nullable Instant saidAt) {}
