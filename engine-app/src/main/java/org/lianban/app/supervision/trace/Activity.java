package org.lianban.app.supervision.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Anything else that somebody did, so that it is seen whether a case stands idle. */
public record Activity(
        Instant at, String department, @Nullable String person, String what) implements CaseFact {}
