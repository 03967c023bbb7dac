package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The applicant delivered what a notice asked for. */
public record Corrected(
        Instant at, String department, @Nullable String person, String notice) implements CaseFact {}
