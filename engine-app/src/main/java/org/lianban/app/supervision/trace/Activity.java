package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Anything that somebody did at one moment, so that it is seen whether a case stands idle and whether a suspended one is worked on.
 *
 * @param what a word for it, as the system in which the case is handled calls it
 * @param branch the item that it concerns; null where it concerns the case as a whole, or nobody knows
 * @param examination whether it is work on the substance of the matter by the department that examines
 */
public record Activity(
        Instant at,
        String department,
        @Nullable String person,
        String what,
        @Nullable String branch,
        boolean examination)
        implements CaseFact {}
