package org.lianban.app.casework.mark;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mark as readers see it.
 *
 * @param material the material that has this file now; null if another file took its place
 * @param mine whether the reader made it
 * @param fixed whether it stood when the notice went out, and stays as it is
 */
public record MaterialMark(
        UUID id,
        UUID attachmentId,
        @Nullable String material,
        int page,
        double x,
        double y,
        double width,
        double height,
        String note,
        String department,
        String madeBy,
        Instant madeAt,
        boolean mine,
        boolean fixed) {}
