package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The applicant rated the handling.
 *
 * @param stars one to five; one and two are bad
 * @param answeredAt null while nobody answered
 */
public record Rated(
        Instant at,
        String department,
        @Nullable String person,
        int stars,
        @Nullable Instant answeredAt) implements CaseFact {}
