package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The case was closed without a decision on its substance: not accepted, withdrawn, returned, voided, lapsed.
 *
 * @param outcome a word such as WITHDRAWN
 * @param reason null if none was given
 */
public record Ended(
        Instant at,
        String department,
        @Nullable String person,
        String outcome,
        @Nullable String reason) implements CaseFact {}
