package org.lianban.processes.discovery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it happened once.
 *
 * @param end not before the start; null while it lasts
 */
public record Occurrence(
        Activity activity, Instant start, @Nullable Instant end) {}
