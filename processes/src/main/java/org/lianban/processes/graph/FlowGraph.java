package org.lianban.processes.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * One scope of a model, a process or a sub-process, as a graph: its nodes, and the ways from each to the next. An event at the boundary is a node that is
 * reached from its activity, a throwing link leads to the catching one. Event sub-processes stand beside the graph.
 */
public final class FlowGraph {

    /**
     * A way to a node.
     *
     * @param flow the sequence flow; absent for a jump to a boundary event or along a link
     */
    public record Way(@Nullable SequenceFlow flow, FlowNode target) {}

    private final Map<FlowNode, List<Way>> ways = new LinkedHashMap<>();
    private final List<SubProcess> eventSubProcesses;

    private FlowGraph(ModelElementInstance scope) {
        eventSubProcesses = scope.getChildElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .toList();
        Stream.concat(
                        scope.getChildElementsByType(FlowNode.class).stream(),
                        scope.getChildElementsByType(SubProcess.class).stream())
                .distinct()
                .filter(node -> !(node instanceof SubProcess inner && inner.triggeredByEvent()))
                .forEach(node -> ways.put(node, new ArrayList<>()));
        scope.getChildElementsByType(SequenceFlow.class)
                .forEach(flow -> connect(flow.getSource(), new Way(flow, flow.getTarget())));
        nodes().stream()
                .filter(BoundaryEvent.class::isInstance)
                .forEach(node -> connect(((BoundaryEvent) node).getAttachedTo(), new Way(null, node)));
        nodes().forEach(this::connectLinks);
    }

    public static FlowGraph of(Process process) {
        return new FlowGraph(process);
    }

    public static FlowGraph of(SubProcess subProcess) {
        return new FlowGraph(subProcess);
    }

    /** In the order of the file. */
    public List<FlowNode> nodes() {
        return List.copyOf(ways.keySet());
    }

    public List<Way> ways(FlowNode node) {
        return ways.getOrDefault(node, List.of());
    }

    public List<FlowNode> next(FlowNode node) {
        return ways(node).stream().map(Way::target).toList();
    }

    /** Which nodes lead to each; of those alone to which any leads. */
    public Map<FlowNode, List<FlowNode>> previous() {
        return nodes().stream()
                .flatMap(node -> next(node).stream().map(target -> Map.entry(target, node)))
                .collect(groupingBy(Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
    }

    /** Where a token begins: at nodes to which nothing leads. */
    public List<FlowNode> starts() {
        Collection<FlowNode> reached = previous().keySet();
        return nodes().stream().filter(node -> !reached.contains(node)).toList();
    }

    public List<SubProcess> eventSubProcesses(boolean interrupting) {
        return eventSubProcesses.stream()
                .filter(inner -> interrupting == interrupts(inner))
                .toList();
    }

    /** Whether what triggers an event sub-process ends what else happens in its scope. */
    public static boolean interrupts(SubProcess eventSubProcess) {
        return eventSubProcess.getChildElementsByType(StartEvent.class).stream().allMatch(StartEvent::isInterrupting);
    }

    private void connect(@Nullable FlowNode from, Way way) {
        if (from != null && ways.containsKey(from) && ways.containsKey(way.target())) {
            ways.get(from).add(way);
        }
    }

    private void connectLinks(FlowNode node) {
        Optional<String> thrown =
                node instanceof ThrowEvent event ? link(event.getEventDefinitions()) : Optional.empty();
        if (thrown.isPresent()) {
            nodes().stream()
                    .filter(target -> target instanceof IntermediateCatchEvent event
                            && link(event.getEventDefinitions()).equals(thrown))
                    .forEach(target -> connect(node, new Way(null, target)));
        }
    }

    /** Whether an event only continues the flow from elsewhere. */
    public static boolean isLink(CatchEvent event) {
        return link(event.getEventDefinitions()).isPresent();
    }

    private static Optional<String> link(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .filter(LinkEventDefinition.class::isInstance)
                .map(definition -> Objects.requireNonNullElse(((LinkEventDefinition) definition).getName(), ""))
                .findFirst();
    }
}
