package org.lianban.processes.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.lianban.processes.graph.FlowGraph;
import org.lianban.processes.graph.Loop;
import org.lianban.processes.graph.Scopes;

/** The graphs of scopes, read once: every service goes through the same. */
final class Graphs {

    /** A scope, for cases that are joint or not. */
    record Scope(
            FlowGraph graph,
            List<FlowNode> nodes,
            List<FlowNode> starts,
            Map<FlowNode, List<FlowNode>> next,
            List<SubProcess> interrupting,
            List<SubProcess> beside) {}

    private final Map<Boolean, Map<BaseElement, Scope>> scopes = new HashMap<>();
    private final Map<FlowNode, StageKey> keys = new HashMap<>();
    private final Map<List<FlowNode>, OptionalInt> rounds = new HashMap<>();

    Scope of(Process process, boolean joint) {
        return known(joint).computeIfAbsent(process, any -> read(FlowGraph.of(process), joint));
    }

    Scope of(SubProcess subProcess, boolean joint) {
        return known(joint).computeIfAbsent(subProcess, any -> read(FlowGraph.of(subProcess), joint));
    }

    StageKey key(FlowNode node) {
        return keys.computeIfAbsent(
                node, any -> new StageKey(Scopes.processOf(node).getId(), node.getId()));
    }

    /** How often a loop is gone through, as it declares; once if it declares nothing. */
    int rounds(List<FlowNode> component, Scope scope) {
        return rounds.computeIfAbsent(
                        component, any -> Loop.of(component, scope.graph()).rounds())
                .orElse(1);
    }

    private Map<BaseElement, Scope> known(boolean joint) {
        return scopes.computeIfAbsent(joint, any -> new HashMap<>());
    }

    private static Scope read(FlowGraph graph, boolean joint) {
        Conditions conditions = new Conditions(joint);
        Map<FlowNode, List<FlowNode>> next = new HashMap<>();
        graph.nodes().forEach(node -> next.put(node, conditions.next(graph, node)));
        return new Scope(
                graph,
                graph.nodes(),
                graph.starts(),
                next,
                graph.eventSubProcesses(true),
                graph.eventSubProcesses(false));
    }
}
