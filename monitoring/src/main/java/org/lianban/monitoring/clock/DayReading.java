package org.lianban.monitoring.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why one day did or did not count.
 *
 * @param clazz what became of the day; its JSON key is {@code class}
 * @param ground the ground of the suspension that took an UNCOUNTED day, otherwise null
 * @param why names the notice, the suspension or the cap
 */
public record DayReading(
        LocalDate date, DayClass clazz, @Nullable String ground, Why why) {}
