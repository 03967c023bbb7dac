package org.lianban.processes.discovery;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a model allows, as places and steps. Waiting elements are seen when they begin; all else is silent. */
final class Net {

    private final int places;
    private final int start;
    private final int end;
    private final List<Transition> transitions;
    /** Which sequence flow a place stands for, where it stands for one. */
    private final Map<Integer, String> flows;

    private final Map<Integer, List<Transition>> byFirstPlace;
    /** By identity, since it is asked of every step in every state. */
    private final Set<Transition> pressing = Collections.newSetFromMap(new IdentityHashMap<>());

    Net(int places, int start, int end, List<Transition> transitions, Map<Integer, String> flows) {
        this.places = places;
        this.start = start;
        this.end = end;
        this.transitions = List.copyOf(transitions);
        this.flows = Map.copyOf(flows);
        this.byFirstPlace =
                transitions.stream().collect(groupingBy(one -> one.takes().get(0)));
        Map<Integer, Integer> takers = new HashMap<>();
        transitions.forEach(one -> Set.copyOf(one.takes()).forEach(place -> takers.merge(place, 1, Integer::sum)));
        transitions.stream().filter(one -> isPressing(one, takers)).forEach(pressing::add);
    }

    int places() {
        return places;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    List<Transition> transitions() {
        return transitions;
    }

    Map<Integer, String> flows() {
        return flows;
    }

    /** Steps that take a token from a place before any other. */
    List<Transition> from(int place) {
        return byFirstPlace.getOrDefault(place, List.of());
    }

    /** Whether it makes no difference when a step is done, once it can be: nothing is seen of it, and nobody else wants its tokens. */
    boolean isPressing(Transition one) {
        return pressing.contains(one);
    }

    private static boolean isPressing(Transition one, Map<Integer, Integer> takers) {
        return one.isSilent()
                && one.empty() == null
                && one.bounded() == null
                && one.takes().stream().allMatch(place -> takers.getOrDefault(place, 0) == 1);
    }
}
