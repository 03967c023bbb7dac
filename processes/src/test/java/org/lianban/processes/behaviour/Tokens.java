package org.lianban.processes.behaviour;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.*;
import org.camunda.bpm.model.xml.instance.DomElement;

/**
 * Plays the tokens of one scope straight on the model, one firing at a time and every firing there is. It shares nothing with what it is compared with but the answer to
 * who catches what is thrown.
 */
final class Tokens {

    /** How many tokens are where: on a flow, in an activity that is open ({@code open:a}), for an event that may happen ({@code armed:e}), at an end ({@code end:e}). */
    record Position(SortedMap<String, Integer> at) {

        Position(Map<String, Integer> at) {
            this(new TreeMap<>(at));
        }

        boolean has(String place) {
            return at.containsKey(place);
        }

        Position plus(String place) {
            TreeMap<String, Integer> more = new TreeMap<>(at);
            more.merge(place, 1, (one, another) -> place.startsWith("end:") ? 2 : one + another);
            return new Position(more);
        }

        Position minus(String place) {
            TreeMap<String, Integer> less = new TreeMap<>(at);
            less.computeIfPresent(place, (name, count) -> count == 1 ? null : count - 1);
            return new Position(less);
        }

        /** The flows and activities with tokens, once for each. */
        List<String> tokens() {
            return at.entrySet().stream()
                    .filter(entry -> isLive(entry.getKey()))
                    .flatMap(entry -> IntStream.range(0, entry.getValue()).mapToObj(i -> entry.getKey()))
                    .map(place -> place.replaceFirst("^open:", ""))
                    .sorted()
                    .toList();
        }

        boolean isOver() {
            return at.keySet().stream().noneMatch(Position::isLive) && !has("begin");
        }

        Set<String> crowded() {
            return Set.copyOf(at.keySet().stream()
                    .filter(place -> isLive(place) && at.get(place) > 1)
                    .map(place -> place.replaceFirst("^open:", ""))
                    .toList());
        }

        private static boolean isLive(String place) {
            return !place.startsWith("end:")
                    && !place.startsWith("armed:")
                    && !place.startsWith("due:")
                    && !place.equals("begin");
        }
    }

    /** @param kills whether it ends everything, by a terminate end or by what is thrown */
    record Firing(List<String> passed, Position after, boolean kills) {}

    /** A flow with what is asked of it again and again; the model answers slowly. */
    private record Flow(String id, String source, String target, boolean conditional) {}

    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<Flow>> outgoing = new HashMap<>();
    private final Map<String, List<Flow>> awaited = new HashMap<>();
    private final Map<String, List<BoundaryEvent>> happening = new HashMap<>();
    private final Map<String, List<List<Flow>>> ways = new HashMap<>();
    private final Map<String, Set<String>> leading = new HashMap<>();
    private final Predicate<Activity> completes;
    private final Predicate<FlowNode> throwsAway;

    Tokens(BaseElement scope, Predicate<Activity> completes, Predicate<FlowNode> throwsAway) {
        this.completes = completes;
        this.throwsAway = throwsAway;
        List<DomElement> file = scope.getDomElement().getChildElements();
        scope.getChildElementsByType(FlowNode.class).stream()
                .filter(Tokens::isPlayed)
                .sorted(Comparator.comparingInt(node -> file.indexOf(node.getDomElement())))
                .forEach(node -> nodes.put(node.getId(), node));
        scope.getChildElementsByType(SequenceFlow.class).forEach(flow -> {
            String source = flow.getSource().getId();
            String target = flow.getTarget().getId();
            Flow brief = new Flow(flow.getId(), source, target, flow.getConditionExpression() != null);
            outgoing.computeIfAbsent(source, any -> new ArrayList<>()).add(brief);
            if (!(flow.getSource() instanceof EventBasedGateway)) {
                awaited.computeIfAbsent(target, any -> new ArrayList<>()).add(brief);
            }
        });
        nodes.values().forEach(node -> {
            if (node instanceof BoundaryEvent event && Thrown.canReach(event)) {
                happening
                        .computeIfAbsent(event.getAttachedTo().getId(), any -> new ArrayList<>())
                        .add(event);
            }
            ways.put(node.getId(), waysFrom(node));
        });
        nodes.values().stream()
                .filter(this::isJoin)
                .forEach(join -> leading.put(
                        join.getId(),
                        nodes.values().stream()
                                .filter(node -> leads(node, join, new HashSet<>()))
                                .map(BaseElement::getId)
                                .collect(Collectors.toSet())));
    }

    private static boolean isPlayed(FlowNode node) {
        boolean apart = node instanceof SubProcess inner && inner.triggeredByEvent();
        boolean undoes = node instanceof Activity activity && activity.isForCompensation();
        boolean caught = node instanceof BoundaryEvent boundary
                && is(boundary.getEventDefinitions(), CompensateEventDefinition.class);
        return !apart && !undoes && !caught;
    }

    private static boolean is(Collection<EventDefinition> definitions, Class<? extends EventDefinition> kind) {
        return definitions.stream().anyMatch(kind::isInstance);
    }

    Collection<FlowNode> nodes() {
        return nodes.values();
    }

    Position begin() {
        return new Position(Map.of("begin", 1));
    }

    List<Firing> firings(Position position) {
        List<Firing> firings = new ArrayList<>();
        for (FlowNode node : nodes.values()) {
            if (position.has("due:" + node.getId())) {
                Position without = position.minus("due:" + node.getId());
                for (Flow flow : awaited(node)) {
                    without = without.minus(flow.id());
                }
                leave(node, without, List.of(), firings);
                return firings;
            }
        }
        if (position.has("begin")) {
            begin(position.minus("begin"), firings);
            return firings;
        }
        for (FlowNode node : nodes.values()) {
            if (position.has("open:" + node.getId()) && isLasting(node)) {
                last((Activity) node, position, firings);
            } else if (position.has("open:" + node.getId())) {
                enter(node, position.minus("open:" + node.getId()), List.of(), firings);
            }
            List<Flow> awaited = awaited(node);
            if (node instanceof ParallelGateway) {
                if (!awaited.isEmpty() && awaited.stream().allMatch(flow -> position.has(flow.id()))) {
                    Position without = position;
                    for (Flow flow : awaited) {
                        without = without.minus(flow.id());
                    }
                    leave(node, without, List.of(), firings);
                }
            } else if (!isJoin(node)) {
                awaited.stream()
                        .filter(flow -> position.has(flow.id()))
                        .forEach(flow -> enter(node, position.minus(flow.id()), List.of(), firings));
            }
        }
        return firings;
    }

    private void begin(Position empty, List<Firing> firings) {
        List<FlowNode> starts =
                nodes.values().stream().filter(StartEvent.class::isInstance).toList();
        starts.forEach(start -> leave(start, empty, List.of(), firings));
        if (starts.isEmpty()) {
            Position all = empty;
            for (FlowNode node : nodes.values()) {
                boolean led = outgoing.values().stream().flatMap(List::stream).anyMatch(flow -> flow.target()
                        .equals(node.getId()));
                if (!led && !(node instanceof BoundaryEvent)) {
                    all = arm(node, all.plus("open:" + node.getId()));
                }
            }
            firings.add(new Firing(List.of(), all, false));
        }
    }

    private void enter(FlowNode node, Position without, List<String> before, List<Firing> firings) {
        List<String> passed = and(before, node.getId());
        if (node instanceof EventBasedGateway) {
            outgoing(node).forEach(flow -> enter(nodes.get(flow.target()), without, and(passed, flow.id()), firings));
        } else if (isLasting(node) && !without.has("open:" + node.getId())) {
            firings.add(new Firing(passed, arm(node, without.plus("open:" + node.getId())), false));
        } else if (isLasting(node)) {
            firings.add(new Firing(passed, without.plus("open:" + node.getId()), false));
        } else if (node instanceof Activity activity) {
            if (completes.test(activity)) {
                leave(node, without, before, firings);
            }
            happening(node).forEach(event -> leave(event, without, passed, firings));
        } else {
            leave(node, without, before, firings);
        }
    }

    private Position arm(FlowNode node, Position position) {
        Position armed = position;
        for (BoundaryEvent event : happening(node)) {
            if (!event.cancelActivity()) {
                armed = armed.plus("armed:" + event.getId());
            }
        }
        return armed;
    }

    private void last(Activity activity, Position position, List<Firing> firings) {
        Position closed = position.minus("open:" + activity.getId());
        for (BoundaryEvent event : happening(activity)) {
            closed = closed.minus("armed:" + event.getId());
        }
        if (completes.test(activity)) {
            leave(activity, closed, List.of(), firings);
        }
        for (BoundaryEvent event : happening(activity)) {
            if (event.cancelActivity()) {
                leave(event, closed, List.of(), firings);
            } else if (position.has("armed:" + event.getId())) {
                leave(event, position.minus("armed:" + event.getId()), List.of(), firings);
            }
        }
    }

    private void leave(FlowNode node, Position without, List<String> before, List<Firing> firings) {
        List<String> passed = and(before, node.getId());
        boolean terminates =
                node instanceof EndEvent end && is(end.getEventDefinitions(), TerminateEventDefinition.class);
        if (terminates || throwsAway.test(node)) {
            firings.add(new Firing(passed, new Position(Map.of()), true));
            return;
        }
        List<FlowNode> linked = linked(node);
        if (!linked.isEmpty()) {
            linked.forEach(target -> leave(target, without, passed, firings));
        } else if (outgoing(node).isEmpty()) {
            firings.add(new Firing(passed, without.plus("end:" + node.getId()), false));
        } else {
            for (List<Flow> way : ways.get(node.getId())) {
                List<String> all = new ArrayList<>(passed);
                Position after = without;
                for (Flow flow : way) {
                    all.add(flow.id());
                    after = after.plus(flow.id());
                }
                firings.add(new Firing(all, due(after, way), false));
            }
        }
    }

    /** The engine looks at an inclusive join when a token has come, and only then. */
    private Position due(Position after, List<Flow> arrived) {
        Position position = after;
        for (String join : Set.copyOf(arrived.stream().map(Flow::target).toList())) {
            if (leading.containsKey(join)) {
                boolean full = awaited(nodes.get(join)).stream().allMatch(flow -> after.has(flow.id()));
                boolean others = outgoing.values().stream()
                                .flatMap(List::stream)
                                .filter(flow -> after.has(flow.id()))
                                .map(Flow::target)
                                .anyMatch(at ->
                                        !at.equals(join) && leading.get(join).contains(at))
                        || leading.get(join).stream().anyMatch(node -> after.has("open:" + node));
                position = full || !others ? position.plus("due:" + join) : position;
            }
        }
        return position;
    }

    private boolean leads(FlowNode from, FlowNode to, Set<String> seen) {
        return from.equals(to)
                || (seen.add(from.getId())
                        && Stream.concat(
                                        outgoing(from).stream().map(flow -> nodes.get(flow.target())),
                                        linked(from).stream())
                                .anyMatch(next -> leads(next, to, seen)));
    }

    private List<List<Flow>> waysFrom(FlowNode node) {
        List<Flow> out = outgoing(node);
        if (node instanceof ExclusiveGateway) {
            return out.stream().map(List::of).toList();
        }
        String otherwise = node instanceof ParallelGateway ? null : node.getAttributeValue("default");
        List<List<Flow>> ways = new ArrayList<>(List.of(List.of()));
        for (Flow flow : out) {
            if (flow.id().equals(otherwise)) {
                continue;
            }
            boolean maybe = flow.conditional() && !(node instanceof ParallelGateway);
            List<List<Flow>> more = new ArrayList<>(maybe ? ways : List.of());
            ways.forEach(way -> more.add(and(way, flow)));
            ways = more;
        }
        return ways.stream()
                .map(way -> way.isEmpty()
                        ? out.stream()
                                .filter(flow -> flow.id().equals(otherwise))
                                .toList()
                        : way)
                .filter(way -> !way.isEmpty())
                .toList();
    }

    private boolean isJoin(FlowNode node) {
        return node instanceof InclusiveGateway && awaited(node).size() > 1;
    }

    private boolean isLasting(FlowNode node) {
        return happening(node).stream().anyMatch(event -> !event.cancelActivity());
    }

    private List<BoundaryEvent> happening(FlowNode node) {
        return happening.getOrDefault(node.getId(), List.of());
    }

    private List<FlowNode> linked(FlowNode node) {
        if (!(node instanceof IntermediateThrowEvent event)
                || !is(event.getEventDefinitions(), LinkEventDefinition.class)) {
            return List.of();
        }
        return nodes.values().stream()
                .filter(IntermediateCatchEvent.class::isInstance)
                .filter(target ->
                        link(((CatchEvent) target).getEventDefinitions()).equals(link(event.getEventDefinitions())))
                .toList();
    }

    private static String link(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .filter(LinkEventDefinition.class::isInstance)
                .map(definition -> ((LinkEventDefinition) definition).getName())
                .findFirst()
                .orElse("");
    }

    private List<Flow> outgoing(FlowNode node) {
        return outgoing.getOrDefault(node.getId(), List.of());
    }

    private List<Flow> awaited(FlowNode node) {
        return awaited.getOrDefault(node.getId(), List.of());
    }

    private static <T> List<T> and(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
