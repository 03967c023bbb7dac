package org.lianban.app.casework.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stage that has not ended.
 *
 * @param awaitsForm whether a form with something to fill in is bound to it, and nobody has
 */
public record OpenStage(
        UUID id,
        String activity,
        String element,
        @Nullable UUID branchId,
        @Nullable UUID clockId,
        boolean awaitsForm) {}
