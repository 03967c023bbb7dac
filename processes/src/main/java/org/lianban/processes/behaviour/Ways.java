package org.lianban.processes.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/**
 * On which flows a node puts tokens when it is left: each entry is one way. Conditions may turn out in any way; a flow without one is always taken, also behind an
 * inclusive gateway, as the engine does.
 */
final class Ways {

    private static final int MOST_CONDITIONS = 8;

    private final FlowGraph graph;
    private boolean cut;

    Ways(FlowGraph graph) {
        this.graph = graph;
    }

    /** Whether a node had more conditions than all of whose combinations can be looked at. */
    boolean areCut() {
        return cut;
    }

    List<List<SequenceFlow>> after(FlowNode node) {
        List<SequenceFlow> flows = graph.outgoing(node);
        if (node instanceof ExclusiveGateway) {
            return flows.stream().map(List::of).toList();
        }
        SequenceFlow otherwise = otherwise(node);
        List<SequenceFlow> others =
                flows.stream().filter(flow -> !flow.equals(otherwise)).toList();
        List<SequenceFlow> sure =
                others.stream().filter(flow -> !isConditional(node, flow)).toList();
        List<SequenceFlow> maybe =
                others.stream().filter(flow -> isConditional(node, flow)).toList();
        List<List<SequenceFlow>> ways = new ArrayList<>();
        subsets(maybe.size()).forEach(chosen -> {
            List<SequenceFlow> taken = IntStream.range(0, maybe.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(maybe::get)
                    .toList();
            // the default flow is taken if no other is
            Stream<SequenceFlow> last =
                    sure.isEmpty() && taken.isEmpty() ? Stream.ofNullable(otherwise) : Stream.empty();
            List<SequenceFlow> way = Stream.of(sure.stream(), taken.stream(), last)
                    .flatMap(flow -> flow)
                    .toList();
            if (!way.isEmpty()) {
                ways.add(way);
            }
        });
        return ways;
    }

    /** All of them up to a bound; beyond it none, each alone, and all together. */
    private IntStream subsets(int size) {
        if (size <= MOST_CONDITIONS) {
            return IntStream.range(0, 1 << size);
        }
        cut = true;
        return IntStream.concat(
                IntStream.of(0, -1),
                IntStream.range(0, Math.min(size, Integer.SIZE - 1)).map(i -> 1 << i));
    }

    private static boolean isConditional(FlowNode node, SequenceFlow flow) {
        return !(node instanceof ParallelGateway) && flow.getConditionExpression() != null;
    }

    private static @Nullable SequenceFlow otherwise(FlowNode node) {
        if (node instanceof InclusiveGateway gateway) {
            return gateway.getDefault();
        }
        return node instanceof Activity activity ? activity.getDefault() : null;
    }
}
