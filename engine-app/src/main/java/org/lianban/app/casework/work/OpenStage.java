package org.lianban.app.casework.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stage that has not ended. */
public record OpenStage(
        UUID id,
        String activity,
        String element,
        @Nullable UUID branchId,
        @Nullable UUID clockId) {}
