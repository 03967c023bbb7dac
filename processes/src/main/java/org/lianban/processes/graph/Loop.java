package org.lianban.processes.graph;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.lianban.processes.StageProperties;

/**
 * Nodes of one scope between which the flow can go round.
 *
 * @param rounds how many times it is gone through at most, as one of its nodes or flows declares; the least, if several do
 */
public record Loop(List<FlowNode> nodes, OptionalInt rounds) {

    public Loop {
        nodes = List.copyOf(nodes);
    }

    /** The outermost loops of a scope. */
    public static List<Loop> in(FlowGraph graph) {
        return Components.of(graph.nodes(), graph::next).stream()
                .filter(nodes -> goesRound(nodes, graph))
                .map(nodes -> of(nodes, graph))
                .toList();
    }

    /** The loop of these nodes, which are known to be one. */
    public static Loop of(Collection<FlowNode> component, FlowGraph graph) {
        List<FlowNode> nodes =
                graph.nodes().stream().filter(component::contains).toList();
        Stream<SequenceFlow> flows = nodes.stream()
                .flatMap(node -> graph.ways(node).stream())
                .filter(way -> component.contains(way.target()))
                .flatMap(way -> Stream.ofNullable(way.flow()));
        return new Loop(
                nodes,
                Stream.concat(nodes.stream(), flows)
                        .flatMapToInt(element -> declared(element).stream())
                        .min());
    }

    private static boolean goesRound(List<FlowNode> nodes, FlowGraph graph) {
        return nodes.size() > 1 || graph.next(nodes.get(0)).contains(nodes.get(0));
    }

    /** A number from 1 to 999; anything else declares nothing. */
    private static OptionalInt declared(BaseElement element) {
        String rounds = ExtensionProperties.of(element).getOrDefault(StageProperties.ROUNDS, "");
        return rounds.matches("[1-9][0-9]{0,2}") ? OptionalInt.of(Integer.parseInt(rounds)) : OptionalInt.empty();
    }
}
