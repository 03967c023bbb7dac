package org.lianban.processes.behaviour;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.Evidence.Step;

/**
 * Looks for one thing, in breadth, and leaves out whatever does not lead to it: in each state only a stubborn set is tried that holds every move which can bring the
 * next token to the place asked for. Of a shortest run to it the first move in that set could as well have come first, so that a run of the same length is always kept:
 * if there is any run it is found, and the one found is a shortest (L. Kristensen, A. Valmari, Improved question-guided stubborn set methods for state properties, 2000).
 */
final class Search {

    private final Net net;
    private final Budget budget;
    private final int place;
    private final BitSet kept;
    private final StubbornSets sets;

    /** @param place about which is asked */
    Search(Net net, Budget budget, int place) {
        this.net = net;
        this.budget = budget;
        this.place = place;
        this.kept = net.places().butEnds();
        this.kept.set(place);
        this.sets = new StubbornSets(net, kept, distances());
    }

    /** How many moves each place lies behind the one asked for. */
    private int[] distances() {
        int[] distance = new int[net.places().size()];
        Arrays.fill(distance, Integer.MAX_VALUE);
        Deque<Integer> open = new ArrayDeque<>(List.of(place));
        distance[place] = 0;
        while (!open.isEmpty()) {
            int from = open.remove();
            for (int taker : net.takers(from)) {
                for (int to : net.moves().get(taker).puts()) {
                    if (distance[to] == Integer.MAX_VALUE) {
                        distance[to] = distance[from] + 1;
                        open.add(to);
                    }
                }
            }
        }
        return distance;
    }

    /** A shortest run that brings a second token to the place. */
    Optional<List<Step>> forCrowd() {
        return search(null);
    }

    /** A shortest run to this end, which takes its token from the place, while another token stands elsewhere. */
    Optional<List<Step>> forCompany(Move end) {
        return search(end);
    }

    private Optional<List<Step>> search(@Nullable Move end) {
        State first = new State(net.begin());
        Set<Marking> known = new HashSet<>(List.of(first.marking()));
        Deque<State> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            State state = open.remove();
            if (end != null && state.marking().has(place) && net.urgent(state.marking()).length == 0) {
                if (hasCompany(state.marking())) {
                    return Optional.of(Runs.through(state, end, net));
                }
                continue;
            }
            for (int number : tried(state.marking())) {
                Move move = net.moves().get(number);
                int[] crowded = net.crowded(state.marking(), move, kept);
                if (crowded.length > 0) {
                    if (end == null && IntStream.of(crowded).anyMatch(each -> each == place)) {
                        return Optional.of(Runs.through(state, move, net));
                    }
                    continue;
                }
                Marking next = net.after(state.marking(), move, kept);
                if (known.add(next)) {
                    if (!budget.pays(net)) {
                        return Optional.empty();
                    }
                    open.add(state.then(move, next));
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasCompany(Marking marking) {
        return marking.places().filter(net.live()::get).count() > 1;
    }

    private int[] tried(Marking marking) {
        int[] urgent = net.urgent(marking);
        return urgent.length > 0 ? urgent : sets.around(marking, net.putters(place));
    }
}
