package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** In which ways tokens come to a node and leave it: each way is a set of flows, all at once. */
final class Ends {

    /** Of more flows than this, an inclusive gateway takes one or all. */
    private static final int MOST_COMBINED = 5;

    private final Map<SequenceFlow, Integer> places;

    Ends(Map<SequenceFlow, Integer> places) {
        this.places = places;
    }

    List<List<Integer>> into(FlowNode node) {
        List<Integer> flows = flows(flow -> flow.getTarget().equals(node));
        if (node instanceof ParallelGateway) {
            return flows.isEmpty() ? List.of() : List.of(flows);
        }
        return node instanceof InclusiveGateway ? combined(flows) : single(flows);
    }

    List<List<Integer>> outOf(FlowNode node) {
        List<Integer> flows = flows(flow -> flow.getSource().equals(node));
        if (flows.isEmpty()) {
            return List.of(List.of());
        }
        if (node instanceof InclusiveGateway || isConditional(node)) {
            return combined(flows);
        }
        return node instanceof Gateway && !(node instanceof ParallelGateway) ? single(flows) : List.of(flows);
    }

    private boolean isConditional(FlowNode node) {
        return node instanceof Activity
                && places.keySet().stream()
                        .anyMatch(flow -> flow.getSource().equals(node) && flow.getConditionExpression() != null);
    }

    private interface Wanted {
        boolean is(SequenceFlow flow);
    }

    private List<Integer> flows(Wanted wanted) {
        return places.entrySet().stream()
                .filter(one -> wanted.is(one.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    private static List<List<Integer>> single(List<Integer> flows) {
        return flows.stream().map(List::of).toList();
    }

    private static List<List<Integer>> combined(List<Integer> flows) {
        if (flows.size() > MOST_COMBINED) {
            return Stream.concat(single(flows).stream(), Stream.of(flows)).toList();
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int chosen = 1; chosen < 1 << flows.size(); chosen++) {
            List<Integer> some = new ArrayList<>();
            for (int i = 0; i < flows.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    some.add(flows.get(i));
                }
            }
            all.add(some);
        }
        return all;
    }

    static List<Integer> joined(Collection<Integer> some, Collection<Integer> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
