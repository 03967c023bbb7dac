package org.lianban.app.tasks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;

/**
 * A task as a command needs it.
 *
 * @param engineTask the engine's id of it
 * @param excluded who may not do it: the one who asked for what it grants
 * @param subject the special procedure, extension or consultation that it is about
 * @param owner who delegated it and gets it back when it is released
 */
public record WorkTask(
        UUID id,
        UUID caseId,
        @Nullable UUID branchId,
        UUID stageId,
        String engineTask,
        String element,
        String department,
        Role role,
        @Nullable Authority authority,
        @Nullable UUID excluded,
        @Nullable UUID subject,
        @Nullable String itemCode,
        @Nullable UUID assignee,
        @Nullable UUID owner,
        TaskState state,
        @Nullable UUID closedBy,
        @Nullable Instant closedAt) {}
