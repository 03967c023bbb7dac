package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The same applicant applied for the same before, and that case was closed.
 *
 * @param at when it was closed
 */
public record Earlier(
        Instant at, String department, @Nullable String person, String number, String outcome) implements CaseFact {}
