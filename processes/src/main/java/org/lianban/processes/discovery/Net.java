package org.lianban.processes.discovery;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
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
    private final Set<Integer> shared = new HashSet<>();

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
        takers.forEach((place, count) -> {
            if (count > 1) {
                shared.add(place);
            }
        });
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
        return one.isSilent()
                && one.empty() == null
                && one.bounded() == null
                && one.takes().stream().noneMatch(shared::contains);
    }
}
