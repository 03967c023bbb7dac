package org.lianban.monitoring.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A budget period that a RESET ended, read as if the clock had stopped at that moment.
 *
 * @param limit its limit, extensions included, or null if none was prescribed
 * @param counted what it had counted, in the unit of its limit (working days if it had none)
 */
public record Period(
        Instant startedAt, Instant endedAt, @Nullable TimeLimit limit, long counted) {}
