package org.lianban.app.simulation.course;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stage that a case went through.
 *
 * @param item of the branch that it belongs to
 * @param role whose task it was; empty where nobody had to do anything, or none is told
 * @param takenUpAt when somebody first took it in hand; null if that is not told
 * @param finished whether it was done; false if time ended it, or the end of the case
 */
public record PastStage(
        String element,
        @Nullable String item,
        String department,
        String role,
        Instant openedAt,
        @Nullable Instant takenUpAt,
        Instant closedAt,
        boolean finished) {}
