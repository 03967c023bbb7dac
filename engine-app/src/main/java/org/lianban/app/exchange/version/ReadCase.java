package org.lianban.app.exchange.version;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.exchange.fact.DeliveredClock;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.projection.LoggedStep;
import org.lianban.monitoring.exchange.projection.Misfit;

/**
 * What the versions that stand say of a case.
 *
 * @param clocks all, in the order in which they started
 * @param main the clock of the limit that the case must keep; null if nothing started one
 * @param steps what a log tells beside the facts, in order; empty where a system delivers facts
 * @param misfits what does not fit, as far as it shows before a clock is read
 * @param examiners the departments that events name as examining a part of the case, as they are told
 * @param deadline the last moment in time by the other system's own account
 */
public record ReadCase(
        List<DeliveredFact> facts,
        List<DeliveredClock> clocks,
        @Nullable DeliveredClock main,
        List<LoggedStep> steps,
        List<Misfit> misfits,
        Set<String> examiners,
        @Nullable Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant deadline,
        @Nullable String service,
        @Nullable String item,
        @Nullable String applicant) {

    static Set<String> examiners(List<DeliveredFact> facts) {
        Set<String> named = new TreeSet<>();
        facts.stream().filter(fact -> !fact.type().isOfCase()).forEach(fact -> {
            if (fact.department() != null) {
                named.add(fact.department());
            }
        });
        return named;
    }
}
