package org.lianban.app.schedules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How repeated work stands, by the machine's clock.
 *
 * @param intervalSeconds from the beginning of one run to that of the next; null if this node does not know the work
 * @param lastAt when it was last begun, null if never
 * @param nextAt when it begins next
 * @param runningOn the node on which it runs just now, or null
 * @param failedAt when its last run failed; null if that went well or runs still
 * @param message why it failed
 */
public record ScheduleState(
        String name,
        @Nullable Long intervalSeconds,
        @Nullable Instant lastAt,
        @Nullable Instant nextAt,
        @Nullable String runningOn,
        @Nullable Instant failedAt,
        @Nullable String message) {}
