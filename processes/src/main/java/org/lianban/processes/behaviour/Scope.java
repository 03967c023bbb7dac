package org.lianban.processes.behaviour;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.lianban.processes.Evidence.Step;
import org.lianban.processes.Rule;
import org.lianban.processes.behaviour.Move.Fate;
import org.lianban.processes.behaviour.Places.Kind;

/** One scope, explored. */
final class Scope {

    /** As many states are looked at in every order for the shortest way into a livelock. */
    static final int MOST_FOR_SHORTEST = 20_000;

    private final BaseElement scope;
    private final Predicate<Activity> completes;
    private final Budget budget;
    private final FlowGraph graph;
    private final Net net;
    private final Course course;

    /**
     * A scope.
     *
     * @param completes whether an activity in it can be completed
     * @param callers processes that may call this one
     */
    Scope(BaseElement scope, Predicate<Activity> completes, Collection<Process> callers, Budget budget) {
        this.scope = scope;
        this.completes = completes;
        this.budget = budget;
        this.graph = new FlowGraph(scope);
        Predicate<FlowNode> throwsAway = node ->
                Thrown.by(node).filter(thrown -> thrown.ends(scope, callers)).isPresent();
        this.net = new NetBuilder(scope, graph, completes, throwsAway).build();
        this.course = new Course(net, budget, true);
    }

    /** Whether any run comes to its end, or all were too many to say so. */
    boolean completes() {
        return !course.isComplete() || graph.nodes().isEmpty() || course.completes();
    }

    List<Discovery> discoveries() {
        if (graph.nodes().isEmpty()) {
            return List.of();
        }
        Concurrency together = new Concurrency(net);
        Map<BaseElement, List<Step>> crowded = crowded(together);
        Map<FlowNode, State> stuck = stuck();
        List<Discovery> found = new ArrayList<>();
        stuck.forEach((node, state) -> {
            if (canGoOn(state)) {
                found.add(new Discovery(Rule.DEADLOCK, node, Runs.to(state, net)));
            }
        });
        crowded.forEach((element, run) -> found.add(new Discovery(Rule.LACK_OF_SYNCHRONISATION, element, run)));
        found.addAll(endedTwice(together));
        found.addAll(killing(together));
        if (course.isComplete() && !net.isCut()) {
            Set<FlowNode> behind = new HashSet<>();
            stuck.keySet().forEach(node -> behind.addAll(graph.reachable(node)));
            crowded.keySet().forEach(element -> behind.addAll(graph.reachable(at(element))));
            if (crowded.isEmpty()) {
                found.addAll(livelocks(behind));
            }
            found.addAll(dead(behind));
        }
        if (!course.isComplete() || net.isCut() || budget.isSpent()) {
            found.add(new Discovery(Rule.TOO_LARGE, scope, List.of()));
        }
        return List.copyOf(found);
    }

    /** Where tokens wait for ever, each with a first state in which they do. */
    private Map<FlowNode, State> stuck() {
        Map<FlowNode, State> stuck = new LinkedHashMap<>();
        course.stuck().forEach(state -> waiting(state).forEach(node -> {
            State known = stuck.get(node);
            if (known == null || (!canGoOn(known) && canGoOn(state))) {
                stuck.put(node, state);
            }
        }));
        return stuck;
    }

    private Stream<FlowNode> waiting(State state) {
        return state.marking()
                .places()
                .filter(place -> net.live().get(place) && net.places().kind(place) != Kind.BEGIN)
                .mapToObj(place -> at(net.places().element(place)))
                .distinct();
    }

    /** Whether nothing waits there only because what is inside of it never ends, which is said of the inside. */
    private boolean canGoOn(State state) {
        return waiting(state).allMatch(node -> !(node instanceof Activity activity) || completes.test(activity));
    }

    /** The node at which a token waits that is on a flow, or in an activity. */
    private static FlowNode at(BaseElement element) {
        return element instanceof SequenceFlow flow ? flow.getTarget() : (FlowNode) element;
    }

    /** Where tokens meet first: what lies behind such a place is not asked about, since the same two tokens come there. */
    private Map<BaseElement, List<Step>> crowded(Concurrency together) {
        Set<FlowNode> behind = new HashSet<>();
        Map<BaseElement, List<Step>> crowded = new LinkedHashMap<>();
        IntStream.range(0, net.places().size())
                .filter(place -> net.live().get(place) && together.mayCrowd(place))
                .boxed()
                .sorted(Comparator.comparingInt(
                        place -> graph.order(from(net.places().element(place)))))
                .forEach(place -> {
                    BaseElement element = net.places().element(place);
                    if (!behind.contains(from(element)) && !budget.isSpent()) {
                        new Search(net, budget, place).forCrowd().ifPresent(run -> {
                            crowded.put(element, run);
                            behind.addAll(graph.reachable(at(element)));
                        });
                    }
                });
        return crowded;
    }

    private static FlowNode from(BaseElement element) {
        return element instanceof SequenceFlow flow ? flow.getSource() : (FlowNode) element;
    }

    private List<Discovery> endedTwice(Concurrency together) {
        return IntStream.range(0, net.places().size())
                .filter(place -> net.places().kind(place) == Kind.END && together.mayCrowd(place))
                .boxed()
                .flatMap(place -> new Search(net, budget, place)
                                .forCrowd()
                                .map(run -> new Discovery(
                                        Rule.IMPROPER_END, net.places().element(place), run))
                                .stream())
                .toList();
    }

    private List<Discovery> killing(Concurrency together) {
        Map<String, Discovery> killing = new LinkedHashMap<>();
        net.ends().stream()
                .filter(end -> end.fate() == Fate.TERMINATES && together.mayBeAccompanied(end.takes()[0]))
                .forEach(end -> new Search(net, budget, end.takes()[0])
                        .forCompany(end)
                        .ifPresent(run -> node(last(end))
                                .ifPresent(node -> killing.merge(
                                        last(end),
                                        new Discovery(Rule.IMPROPER_END, node, run),
                                        (one, other) ->
                                                one.run().size() <= other.run().size() ? one : other))));
        return List.copyOf(killing.values());
    }

    private static String last(Move move) {
        return move.path().get(move.path().size() - 1);
    }

    private Optional<FlowNode> node(String id) {
        return graph.nodes().stream().filter(node -> id.equals(node.getId())).findFirst();
    }

    /** Only where no tokens meet: what more of them would do in a loop is not looked at. */
    private List<Discovery> livelocks(Set<FlowNode> behind) {
        Map<State, BitSet> restless = Reactions.mayEnd(scope) ? Map.of() : course.restless();
        if (restless.isEmpty()) {
            return List.of();
        }
        Course all = new Course(net, new Budget(MOST_FOR_SHORTEST), false);
        Map<FlowNode, State> first = new LinkedHashMap<>();
        (all.isComplete() ? all : course).restless().forEach((state, moves) -> {
            FlowNode node = turning(moves);
            if (!behind.contains(node)) {
                first.putIfAbsent(node, state);
            }
        });
        return first.entrySet().stream()
                .map(entry -> new Discovery(Rule.LIVELOCK, entry.getKey(), Runs.to(entry.getValue(), net)))
                .toList();
    }

    /** Something that is done again and again: the first work or event of the loop, or else its first node. */
    private FlowNode turning(BitSet moves) {
        List<FlowNode> nodes = moves.stream()
                .mapToObj(move -> net.moves().get(move).path())
                .flatMap(path -> path.stream().limit(1))
                .flatMap(id -> node(id).stream())
                .toList();
        return nodes.stream()
                .filter(node -> node instanceof Activity || node instanceof IntermediateCatchEvent)
                .findFirst()
                .orElse(nodes.get(0));
    }

    /** @param behind what comes after something that is wrong already: of it nothing is said */
    private List<Discovery> dead(Set<FlowNode> behind) {
        Set<String> passed = new HashSet<>();
        course.moved().stream()
                .forEach(move -> passed.addAll(net.moves().get(move).path()));
        course.endings().forEach(move -> passed.addAll(move.path()));
        Set<FlowNode> reached = new LinkedHashSet<>();
        course.reached().stream()
                .filter(place -> net.live().get(place) && net.places().kind(place) != Kind.BEGIN)
                .forEach(place -> reached.add(at(net.places().element(place))));
        return graph.nodes().stream()
                .filter(node -> node.getId() != null && !passed.contains(node.getId()))
                .filter(node -> !behind.contains(node))
                .filter(node -> !(node instanceof Activity && reached.contains(node)))
                .map(node -> new Discovery(Rule.DEAD_ELEMENT, node, List.of()))
                .toList();
    }
}
