package org.lianban.processes.behaviour;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.lianban.processes.behaviour.Move.Fate;
import org.lianban.processes.behaviour.Places.Kind;

/** Turns a scope into its net. */
final class NetBuilder {

    private final FlowGraph graph;
    private final Predicate<Activity> completes;
    private final Predicate<FlowNode> throwsAway;
    private final Places places;
    private final Ways ways;
    private final List<Move> moves = new ArrayList<>();
    private final Map<FlowNode, Join> joins = new LinkedHashMap<>();

    /**
     * A builder.
     *
     * @param completes whether an activity can be completed at all: a sub-process may never come to its end
     * @param throwsAway whether an event throws what ends the scope
     */
    NetBuilder(BaseElement scope, FlowGraph graph, Predicate<Activity> completes, Predicate<FlowNode> throwsAway) {
        this.graph = graph;
        this.completes = completes;
        this.throwsAway = throwsAway;
        this.places = new Places(scope);
        this.ways = new Ways(graph);
    }

    Net build() {
        // open activities have their places before joins look upstream
        graph.nodes().stream().filter(this::staysOpen).forEach(node -> place(Kind.OPEN, node));
        graph.nodes().forEach(node -> waitedFor(node).forEach(this::place));
        graph.nodes().forEach(this::join);
        begin();
        graph.nodes().forEach(this::add);
        return new Net(places, moves, List.copyOf(joins.values()), ways.areCut());
    }

    /** The incoming flows on which a token waits; those behind an event-based gateway are passed at once. */
    private List<SequenceFlow> waitedFor(FlowNode node) {
        return graph.incoming(node).stream()
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .toList();
    }

    /** Each start event by itself; without any, everything that nothing leads to, at once. */
    private void begin() {
        int[] begin = {Places.BEGIN};
        graph.starts().forEach(start -> leaving(0, start, begin, path(start)));
        if (graph.starts().isEmpty()) {
            List<FlowNode> first = graph.nodes().stream()
                    .filter(node -> !(node instanceof BoundaryEvent) && !graph.isLinked(node))
                    .filter(node -> graph.incoming(node).isEmpty())
                    .toList();
            int[] entered = first.stream()
                    .flatMapToInt(
                            node -> IntStream.concat(IntStream.of(place(Kind.OPEN, node)), IntStream.of(armed(node))))
                    .toArray();
            if (entered.length > 0) {
                moves.add(Move.of(0, List.of(), begin, entered));
                first.stream()
                        .filter(node -> !staysOpen(node))
                        .forEach(node -> enter(node, new int[] {place(Kind.OPEN, node)}, List.of()));
            }
        }
    }

    private void join(FlowNode node) {
        if (!(node instanceof InclusiveGateway) || waitedFor(node).size() < 2) {
            return;
        }
        BitSet incoming = new BitSet();
        waitedFor(node).forEach(flow -> incoming.set(place(flow)));
        BitSet upstream = new BitSet();
        Set<FlowNode> before = graph.leadingTo(node);
        before.stream().filter(each -> !each.equals(node)).forEach(each -> {
            waitedFor(each).forEach(flow -> upstream.set(place(flow)));
            if (staysOpen(each)) {
                upstream.set(place(Kind.OPEN, each));
            }
        });
        joins.put(node, new Join(place(Kind.READY, node), incoming, upstream));
    }

    private void add(FlowNode node) {
        if (node instanceof StartEvent || node instanceof BoundaryEvent) {
            return;
        }
        int[] all = waitedFor(node).stream().mapToInt(this::place).toArray();
        Join join = joins.get(node);
        if (join != null) {
            int from = moves.size();
            leaving(graph.order(node), node, all, path(node));
            moves.subList(from, moves.size()).replaceAll(move -> move.joiningAt(join.ready()));
        } else if (node instanceof ParallelGateway) {
            if (all.length > 0) {
                leaving(graph.order(node), node, all, path(node));
            }
        } else {
            IntStream.of(all).forEach(place -> enter(node, new int[] {place}, List.of()));
            if (staysOpen(node)) {
                closing((Activity) node);
            }
        }
    }

    /** What happens to a token that waits for a node at a place. */
    private void enter(FlowNode node, int[] takes, List<String> before) {
        int order = graph.order(node);
        List<String> path = path(before, node);
        if (node instanceof EventBasedGateway) {
            graph.outgoing(node).stream()
                    .filter(flow -> !(flow.getTarget() instanceof EventBasedGateway))
                    .forEach(flow -> enter(flow.getTarget(), takes, path(path, flow)));
        } else if (staysOpen(node) && places.kind(takes[0]) != Kind.OPEN) {
            int[] opened = IntStream.concat(IntStream.of(place(Kind.OPEN, node)), IntStream.of(armed(node)))
                    .toArray();
            moves.add(Move.of(order, path, takes, opened));
        } else if (node instanceof Activity activity) {
            if (completes.test(activity)) {
                leaving(order, node, takes, path);
            }
            happening(node).forEach(event -> leaving(order, event, takes, path(path, event)));
        } else {
            leaving(order, node, takes, path);
        }
    }

    /** On from a node, by each of its ways; behind the last one it is an end. */
    private void leaving(int order, FlowNode node, int[] takes, List<String> path) {
        List<FlowNode> linked = graph.linked(node);
        if (throwsAway.test(node)) {
            moves.add(Move.of(order, path, takes, new int[0]).with(Fate.THROWS));
        } else if (node instanceof EndEvent end
                && Events.has(end.getEventDefinitions(), TerminateEventDefinition.class)) {
            moves.add(Move.of(order, path, takes, new int[0]).with(Fate.TERMINATES));
        } else if (!linked.isEmpty()) {
            linked.forEach(target -> leaving(order, target, takes, path(path, target)));
        } else if (graph.outgoing(node).isEmpty()) {
            moves.add(Move.of(order, path, takes, new int[] {place(Kind.END, node)}));
        } else {
            ways.after(node).forEach(way -> onto(order, way, takes, path));
        }
    }

    private void onto(int order, List<SequenceFlow> way, int[] takes, List<String> path) {
        List<String> passed = new ArrayList<>(path);
        way.forEach(flow -> passed.add(id(flow)));
        moves.add(
                Move.of(order, passed, takes, way.stream().mapToInt(this::place).toArray()));
    }

    /** While it is open, events that do not interrupt it may happen, each once. */
    private void closing(Activity activity) {
        int order = graph.order(activity);
        int open = place(Kind.OPEN, activity);
        int[] takes = {open};
        int[] armed = armed(activity);
        int from = moves.size();
        if (completes.test(activity)) {
            leaving(order, activity, takes, path(activity));
        }
        happening(activity)
                .filter(BoundaryEvent::cancelActivity)
                .forEach(event -> leaving(order, event, takes, path(event)));
        moves.subList(from, moves.size()).replaceAll(move -> move.clearing(armed));
        happening(activity).filter(event -> !event.cancelActivity()).forEach(event -> {
            int before = moves.size();
            leaving(order, event, new int[] {open, place(Kind.ARMED, event)}, path(event));
            moves.subList(before, moves.size()).replaceAll(move -> staying(move, open));
        });
    }

    private static Move staying(Move move, int open) {
        int[] puts =
                IntStream.concat(IntStream.of(move.puts()), IntStream.of(open)).toArray();
        return Move.of(move.order(), move.path(), move.takes(), puts).with(move.fate());
    }

    private boolean staysOpen(FlowNode node) {
        return happening(node).anyMatch(event -> !event.cancelActivity());
    }

    private int[] armed(FlowNode node) {
        return happening(node)
                .filter(event -> !event.cancelActivity())
                .mapToInt(event -> place(Kind.ARMED, event))
                .toArray();
    }

    private Stream<BoundaryEvent> happening(FlowNode node) {
        return graph.boundaries(node).stream().filter(Thrown::canReach);
    }

    private static List<String> path(FlowNode node) {
        return path(List.of(), node);
    }

    private static List<String> path(List<String> path, BaseElement on) {
        return Stream.concat(path.stream(), Stream.of(id(on))).toList();
    }

    private static String id(BaseElement element) {
        return element.getId() == null ? "" : element.getId();
    }

    private int place(SequenceFlow flow) {
        return places.place(Kind.FLOW, flow);
    }

    private int place(Kind kind, FlowNode node) {
        return places.place(kind, node);
    }
}
