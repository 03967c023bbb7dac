package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A hearing.
 *
 * @param at when it was required
 * @param person who examined the case
 * @param heldAt null if it was not held
 * @param host null if nobody is named
 * @param recorded whether there is a signed record
 */
public record Hearing(
        Instant at,
        String department,
        @Nullable String person,
        @Nullable Instant heldAt,
        @Nullable String host,
        boolean recorded)
        implements CaseFact {}
