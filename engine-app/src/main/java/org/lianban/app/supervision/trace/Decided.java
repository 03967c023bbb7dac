package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The decision, with what it tells the applicant. */
public record Decided(
        Instant at,
        String department,
        @Nullable String person,
        boolean granted,
        @Nullable String reasons,
        @Nullable String remedies)
        implements CaseFact {}
