package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fee was charged. */
public record Charged(
        Instant at, String department, @Nullable String person, String fee, boolean listed) implements CaseFact {}
