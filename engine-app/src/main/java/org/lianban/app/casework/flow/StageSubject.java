package org.lianban.app.casework.flow;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * Whom and what a stage is about.
 *
 * @param measures what its clock is said to measure
 * @param department whose stage it is
 * @param ground why its time does not count, where it does not
 * @param ownLimit the limit that was granted for it, where no rule gives it
 * @param requestedBy who asked for what the stage grants, and so may not grant it
 * @param named who alone is asked, where it is not a department
 */
record StageSubject(
        String measures,
        String department,
        @Nullable UUID branchId,
        @Nullable String item,
        @Nullable LocalisedText itemName,
        @Nullable String ground,
        @Nullable TimeLimit ownLimit,
        @Nullable UUID requestedBy,
        @Nullable Named named) {

    /** The one person whose task it is, in which role, and what the task is then called. */
    record Named(UUID person, Role role, LocalisedText title) {}
}
