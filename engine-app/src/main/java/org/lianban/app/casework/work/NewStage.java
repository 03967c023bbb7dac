package org.lianban.app.casework.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.engine.FlowStage;

/**
 * A stage that a command has opened.
 *
 * @param branchId the branch it belongs to, also where the flow knows only the procedure within it
 * @param ground why its time does not count, where it does not
 */
public record NewStage(
        UUID id,
        FlowStage flow,
        @Nullable UUID branchId,
        String department,
        @Nullable String ground,
        @Nullable UUID clock) {}
