package org.lianban.processes.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.processes.stages.StageClock;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.surroundings.Service;

/**
 * What a stage adds to the decision clock: its limit, if it counts.
 *
 * @param stages all stages, by process and element
 * @param internalToo whether limits that the office set only for itself count
 */
record StageWeights(Map<StageKey, StageDeclaration> stages, Limits limits, boolean internalToo) {

    /** Stages under these limits have clocks of their own by law (ALL 32, 44), before the decision's and after it. */
    private static final Set<String> CLOCKS_OF_THEIR_OWN = Set.of("acceptance", "correction", "issue", "delivery");

    static boolean counts(StageDeclaration stage) {
        return stage.clock() == StageClock.COUNTED
                && stage.limit() != null
                && !CLOCKS_OF_THEIR_OWN.contains(stage.limit());
    }

    /** Empty of what is no stage that counts. */
    Optional<Path.Leg> of(StageKey key, Service service) {
        return Optional.ofNullable(stages.get(key))
                .filter(StageWeights::counts)
                .flatMap(stage -> leg(stage, String.valueOf(stage.limit()), service));
    }

    private Optional<Path.Leg> leg(StageDeclaration stage, String limitKey, Service service) {
        StageLimit limit = limits.stage(limitKey, service);
        return limit.internal() && !internalToo
                ? Optional.empty()
                : Optional.of(new Path.Leg(stage, limitKey, limit.days(), limit.unit(), 1));
    }
}
