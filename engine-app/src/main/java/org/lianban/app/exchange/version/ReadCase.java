package org.lianban.app.exchange.version;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.exchange.fact.DeliveredClock;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.projection.Misfit;

/**
 * What the versions that stand say of a case.
 *
 * @param clocks all, in the order in which they started
 * @param main the clock of the limit that the case must keep; null if nothing started one
 * @param misfits what does not fit, as far as it shows before a clock is read
 * @param deadline the last moment in time by the other system's own account
 */
public record ReadCase(
        List<DeliveredFact> facts,
        List<DeliveredClock> clocks,
        @Nullable DeliveredClock main,
        List<Misfit> misfits,
        @Nullable Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant deadline,
        @Nullable String service,
        @Nullable String item,
        @Nullable String applicant) {}
