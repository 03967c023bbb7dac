package org.lianban.app.exchange.system;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.holidays.NationalCalendars;

/**
 * A system as people see it.
 *
 * @param mapping {@code native}, the name of a shipped mapping, or a mapping file
 * @param zone of the calendar, in which the times of its cases are local
 * @param lastEventAt the last moment at which anything happened in its cases
 */
record SystemView(
        String code,
        LocalisedText name,
        String department,
        String mapping,
        String calendar,
        String zone,
        @Nullable Amount limit,
        @Nullable Amount promise,
        boolean historical,
        boolean active,
        @Nullable Instant lastEventAt) {

    /** A limit. */
    @io.swagger.v3.oas.annotations.media.Schema(name = "ExchangeLimit")
    record Amount(int amount, LimitUnit unit) {

        static @Nullable Amount of(@Nullable TimeLimit limit) {
            return limit == null ? null : new Amount(limit.amount(), limit.unit());
        }
    }

    static SystemView of(ExchangeSystem system) {
        return new SystemView(
                system.code(),
                system.name(),
                system.department(),
                system.mapping(),
                system.calendar(),
                NationalCalendars.named(system.calendar()).orElseThrow().zone().getId(),
                Amount.of(system.limit()),
                Amount.of(system.promise()),
                system.historical(),
                system.active(),
                system.lastEventAt());
    }
}
