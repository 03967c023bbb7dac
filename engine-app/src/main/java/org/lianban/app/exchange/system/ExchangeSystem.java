package org.lianban.app.exchange.system;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * A system that delivers cases.
 *
 * @param department whose cases they are
 * @param mapping {@link Dialects#NATIVE}, the name of a shipped mapping, or a mapping file
 * @param calendar the name of the calendar by which its cases are measured
 * @param limit from acceptance to decision where a case does not tell, or null
 * @param promise the same as promised, or null
 * @param historical whether it is a closed log, whose open cases are read at its last moment
 * @param lastEventAt the last moment at which anything happened, null before the first delivery
 */
public record ExchangeSystem(
        String code,
        String region,
        String department,
        LocalisedText name,
        String mapping,
        String calendar,
        @Nullable TimeLimit limit,
        @Nullable TimeLimit promise,
        boolean historical,
        @Nullable Instant lastEventAt,
        boolean active) {

    /** The moment at which cases without an end are read. */
    public Instant asOf(Instant now) {
        return historical && lastEventAt != null && lastEventAt.isBefore(now) ? lastEventAt : now;
    }
}
