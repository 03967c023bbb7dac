package org.lianban.processes.behaviour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.DomElement;

/**
 * The nodes and flows of one scope, in the order of the file. Event sub-processes and compensations are on no token's way; flows and boundary events without both their
 * ends are left out.
 */
final class FlowGraph {

    private final Map<FlowNode, List<FlowNode>> next = new LinkedHashMap<>();
    private final Map<FlowNode, List<SequenceFlow>> outgoing = new HashMap<>();
    private final Map<FlowNode, List<SequenceFlow>> incoming = new HashMap<>();
    private final Map<FlowNode, List<BoundaryEvent>> boundaries = new HashMap<>();
    private final Map<String, FlowNode> linked = new HashMap<>();
    private final Map<FlowNode, Integer> order = new HashMap<>();

    /** @param scope a process or a sub-process */
    FlowGraph(BaseElement scope) {
        List<FlowElement> elements = inFileOrder(scope);
        elements.forEach(element -> {
            if (element instanceof FlowNode node && isOnTheWay(node)) {
                next.put(node, List.of());
            }
        });
        elements.forEach(this::connect);
        next.replaceAll((node, none) -> List.copyOf(after(node)));
        number();
    }

    private static List<FlowElement> inFileOrder(BaseElement scope) {
        Map<DomElement, Integer> position = new HashMap<>();
        scope.getDomElement().getChildElements().forEach(child -> position.put(child, position.size()));
        return scope.getChildElementsByType(FlowElement.class).stream()
                .sorted(Comparator.comparingInt(element -> position.getOrDefault(element.getDomElement(), 0)))
                .toList();
    }

    private static boolean isOnTheWay(FlowNode node) {
        if (node instanceof SubProcess inner && inner.triggeredByEvent()) {
            return false;
        }
        if (node instanceof Activity activity && activity.isForCompensation()) {
            return false;
        }
        return !(node instanceof BoundaryEvent boundary
                && Events.has(boundary.getEventDefinitions(), CompensateEventDefinition.class));
    }

    private void connect(FlowElement element) {
        if (element instanceof SequenceFlow flow) {
            if (next.containsKey(flow.getSource()) && next.containsKey(flow.getTarget())) {
                outgoing.computeIfAbsent(flow.getSource(), node -> new ArrayList<>())
                        .add(flow);
                incoming.computeIfAbsent(flow.getTarget(), node -> new ArrayList<>())
                        .add(flow);
            }
        } else if (element instanceof BoundaryEvent boundary && next.containsKey(boundary)) {
            if (next.containsKey(boundary.getAttachedTo())) {
                boundaries
                        .computeIfAbsent(boundary.getAttachedTo(), node -> new ArrayList<>())
                        .add(boundary);
            }
        } else if (element instanceof IntermediateCatchEvent event) {
            Events.of(event.getEventDefinitions(), LinkEventDefinition.class)
                    .forEach(link -> linked.put(name(link), event));
        }
    }

    private static String name(LinkEventDefinition link) {
        return Objects.requireNonNullElse(link.getName(), "");
    }

    /** Every node comes behind those that lead to it, but for loops: the reverse of the order in which a search leaves them. */
    private void number() {
        List<FlowNode> left = new ArrayList<>();
        Set<FlowNode> seen = new HashSet<>();
        Stream.concat(starts().stream(), next.keySet().stream()).forEach(root -> leave(root, seen, left));
        for (int i = 0; i < left.size(); i++) {
            order.put(left.get(i), left.size() - i);
        }
    }

    /** Without recursion, since a model may be one long line. */
    private void leave(FlowNode root, Set<FlowNode> seen, List<FlowNode> left) {
        if (!seen.add(root)) {
            return;
        }
        Deque<FlowNode> path = new ArrayDeque<>(List.of(root));
        Deque<Iterator<FlowNode>> open = new ArrayDeque<>();
        open.push(next(root).iterator());
        while (!open.isEmpty()) {
            Iterator<FlowNode> ways = open.element();
            if (!ways.hasNext()) {
                open.pop();
                left.add(path.pop());
            } else {
                FlowNode node = ways.next();
                if (seen.add(node)) {
                    path.push(node);
                    open.push(next(node).iterator());
                }
            }
        }
    }

    private Set<FlowNode> after(FlowNode node) {
        Set<FlowNode> after = new LinkedHashSet<>(boundaries(node));
        outgoing(node).forEach(flow -> after.add(flow.getTarget()));
        after.addAll(linked(node));
        return after;
    }

    /** Where a token may be after it was here. */
    List<FlowNode> next(FlowNode node) {
        return next.getOrDefault(node, List.of());
    }

    /** Where a throwing link leads. */
    List<FlowNode> linked(FlowNode node) {
        return node instanceof ThrowEvent event
                ? Events.of(event.getEventDefinitions(), LinkEventDefinition.class)
                        .flatMap(link -> Stream.ofNullable(linked.get(name(link))))
                        .toList()
                : List.of();
    }

    boolean isLinked(FlowNode node) {
        return linked.containsValue(node);
    }

    /** Everything that a token may pass after it was here, this included. */
    Set<FlowNode> reachable(FlowNode from) {
        return closure(from, this::next);
    }

    /** Every node from which sequence flows and links lead here, this included. The engine does not count the ways through boundary events. */
    Set<FlowNode> leadingTo(FlowNode to) {
        Map<FlowNode, List<FlowNode>> before = new HashMap<>();
        next.keySet().forEach(node -> Stream.concat(
                        outgoing(node).stream().map(SequenceFlow::getTarget), linked(node).stream())
                .forEach(target ->
                        before.computeIfAbsent(target, any -> new ArrayList<>()).add(node)));
        return closure(to, node -> before.getOrDefault(node, List.of()));
    }

    private static Set<FlowNode> closure(FlowNode from, Function<FlowNode, List<FlowNode>> next) {
        Set<FlowNode> reached = new LinkedHashSet<>(List.of(from));
        Deque<FlowNode> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            next.apply(open.pop()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    Set<FlowNode> nodes() {
        return next.keySet();
    }

    List<StartEvent> starts() {
        return nodes().stream()
                .filter(StartEvent.class::isInstance)
                .map(StartEvent.class::cast)
                .toList();
    }

    List<SequenceFlow> outgoing(FlowNode node) {
        return outgoing.getOrDefault(node, List.of());
    }

    List<SequenceFlow> incoming(FlowNode node) {
        return incoming.getOrDefault(node, List.of());
    }

    List<BoundaryEvent> boundaries(FlowNode node) {
        return boundaries.getOrDefault(node, List.of());
    }

    /** How far behind the beginning a node lies. */
    int order(FlowNode node) {
        return order.getOrDefault(node, 0);
    }
}
