package org.lianban.processes.time;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.graph.Scopes;
import org.lianban.processes.stages.StageClock;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.surroundings.Days;
import org.lianban.processes.surroundings.Service;

/**
 * What a stage adds to the decision clock: its limit, if it counts.
 *
 * @param stages all stages, by process and element
 * @param internalToo whether limits that the office set only for itself count
 * @param grown a stage that is thought to take longer; none for things as they are
 */
record StageWeights(
        Map<Key, StageDeclaration> stages,
        Limits limits,
        boolean internalToo,
        @Nullable Key grown) {

    /** Longer than everything else together. */
    static final long GROWTH = 1_000_000;

    /** Stages under these limits have clocks of their own by law (ALL 32, 44), before the decision's and after it. */
    private static final Set<String> CLOCKS_OF_THEIR_OWN = Set.of("acceptance", "correction", "issue", "delivery");

    /** A stage. */
    record Key(String process, String element) {}

    static boolean counts(StageDeclaration stage) {
        return stage.clock() == StageClock.COUNTED
                && stage.limit() != null
                && !CLOCKS_OF_THEIR_OWN.contains(stage.limit());
    }

    Path of(FlowNode node, Service service) {
        Key key = new Key(Scopes.processOf(node).getId(), node.getId());
        return Optional.ofNullable(stages.get(key))
                .filter(StageWeights::counts)
                .map(stage -> weighed(key, stage, service))
                .orElse(Path.NOTHING);
    }

    private Path weighed(Key key, StageDeclaration stage, Service service) {
        String limitKey = String.valueOf(stage.limit());
        StageLimit limit = limits.stage(limitKey, service);
        if (limit.internal() && !internalToo) {
            return Path.NOTHING;
        }
        long days = key.equals(grown) ? limit.days() + GROWTH : limit.days();
        Days.Unit unit = limit.unit();
        return Path.of(new Path.Leg(key.process(), key.element(), limitKey, days, unit));
    }
}
