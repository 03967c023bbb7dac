package org.lianban.app.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.exchange.fact.DeliveredClock;

/**
 * A clock of a delivered case, read.
 *
 * @param id the same however often the case is read
 * @param main whether its limit is the one that the case must keep
 * @param dueDate the last day in time, for limits of minutes too; null without a limit, and while a suspension leaves it open
 * @param stoppedOn null while it has not
 */
public record CaseClock(
        UUID id,
        DeliveredClock clock,
        Reading reading,
        boolean main,
        @Nullable LocalDate dueDate,
        LocalDate startedOn,
        @Nullable LocalDate stoppedOn) {}
