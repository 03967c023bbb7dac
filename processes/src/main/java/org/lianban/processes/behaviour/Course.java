package org.lianban.processes.behaviour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that a net can come to, in breadth: every state in which it stands still, every move that it ever makes, every loop that it cannot leave. What can happen side by
 * side happens in one order only, except where a loop would hide for ever what stands beside it.
 *
 * <p>States in which nothing can happen are reached by runs as short as any (Valmari's stubborn sets keep all of these states, and for each run to one of them another
 * of the same length). That no move is forgotten is made sure loop by loop, as in A. Valmari, The state explosion problem, 1998, condition S.
 */
final class Course {

    /** As many beginnings of a stubborn set are compared. */
    private static final int COMPARED = 8;

    private final Net net;
    private final Budget budget;
    private final boolean reduced;
    private final BitSet kept;
    private final StubbornSets sets;
    private final List<State> states = new ArrayList<>();
    private final Map<Marking, Integer> numbers = new HashMap<>();
    private final List<BitSet> tried = new ArrayList<>();
    private final List<int[]> successors = new ArrayList<>();
    private final BitSet moved = new BitSet();
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean complete = true;

    /** @param reduced false to look at every order of what happens side by side */
    Course(Net net, Budget budget, boolean reduced) {
        this.net = net;
        this.budget = budget;
        this.reduced = reduced;
        this.kept = net.places().butEnds();
        this.sets = new StubbornSets(net, kept, new int[net.places().size()]);
        add(new State(net.begin()));
        do {
            explore();
        } while (complete && reduced && goOnWithForgotten());
    }

    private void explore() {
        while (complete && !open.isEmpty()) {
            int number = open.remove();
            if (tried.get(number).isEmpty()) {
                tryAll(number, chosen(states.get(number).marking()));
                tryOthersIfStopped(number);
            }
        }
    }

    /** Where tokens meet by all that was tried, and the run ends, the next moves are tried. */
    private void tryOthersIfStopped(int number) {
        Marking marking = states.get(number).marking();
        for (int other : net.enabled(marking)) {
            if (successors.get(number).length > 0) {
                return;
            }
            if (!tried.get(number).get(other)) {
                tryAll(number, sets.around(marking, other));
            }
        }
    }

    private void add(State state) {
        numbers.put(state.marking(), states.size());
        open.add(states.size());
        states.add(state);
        tried.add(new BitSet());
        successors.add(new int[0]);
    }

    /** The smallest of some stubborn sets. */
    private int[] chosen(Marking marking) {
        int[] enabled = net.enabled(marking);
        if (!reduced || enabled.length < 2 || net.urgent(marking).length > 0) {
            return enabled;
        }
        int[] best = enabled;
        for (int i = 0; i < Math.min(enabled.length, COMPARED); i++) {
            int[] set = sets.around(marking, enabled[i]);
            if (set.length < best.length) {
                best = set;
            }
            if (best.length == 1) {
                break;
            }
        }
        return best;
    }

    private void tryAll(int number, int... moves) {
        State state = states.get(number);
        BitSet before = tried.get(number);
        List<Integer> next = new ArrayList<>();
        for (int each : moves) {
            if (before.get(each)) {
                continue;
            }
            before.set(each);
            moved.set(each);
            Move move = net.moves().get(each);
            if (net.crowded(state.marking(), move, kept).length == 0) {
                Marking after = net.after(state.marking(), move, kept);
                if (!numbers.containsKey(after)) {
                    if (!budget.pays(net)) {
                        complete = false;
                        return;
                    }
                    add(state.then(move, after));
                }
                next.add(numbers.getOrDefault(after, 0));
            }
        }
        successors.set(
                number,
                IntStream.concat(
                                Arrays.stream(successors.get(number)),
                                next.stream().mapToInt(Integer::intValue))
                        .distinct()
                        .toArray());
    }

    /**
     * In a loop that cannot be left, tries a move that was possible all the time and never made.
     *
     * @return whether there was one
     */
    private boolean goOnWithForgotten() {
        boolean any = false;
        for (int[] last : lastLoops()) {
            BitSet made = new BitSet();
            for (int state : last) {
                made.or(tried.get(state));
            }
            for (int state : last) {
                Marking marking = states.get(state).marking();
                int[] forgotten = IntStream.of(net.enabled(marking))
                        .filter(move -> !made.get(move))
                        .limit(1)
                        .toArray();
                if (forgotten.length > 0) {
                    tryAll(state, sets.around(marking, forgotten));
                    any = true;
                    break;
                }
            }
        }
        return any;
    }

    /** The loops that no way leaves, but for ways on which tokens meet. */
    private List<int[]> lastLoops() {
        BitSet doomed = doomed();
        List<int[]> ways = new ArrayList<>();
        for (int state = 0; state < states.size(); state++) {
            ways.add(
                    doomed.get(state)
                            ? new int[0]
                            : IntStream.of(successors.get(state))
                                    .filter(next -> !doomed.get(next))
                                    .toArray());
        }
        return Loops.last(ways).stream().filter(loop -> !doomed.get(loop[0])).toList();
    }

    /** The states in which an inclusive gateway goes on at once, and tokens meet by it whatever way it takes: the run ends with what led there. */
    private BitSet doomed() {
        BitSet doomed = new BitSet();
        boolean grows;
        do {
            grows = false;
            for (int state = states.size() - 1; state >= 0; state--) {
                if (!doomed.get(state)
                        && net.urgent(states.get(state).marking()).length > 0
                        && IntStream.of(successors.get(state)).allMatch(doomed::get)) {
                    doomed.set(state);
                    grows = true;
                }
            }
        } while (grows);
        return doomed;
    }

    /** Whether all was looked at. */
    boolean isComplete() {
        return complete;
    }

    /** The moves that are made in some run. */
    BitSet moved() {
        return moved;
    }

    /** All places on which a token ever stands. */
    BitSet reached() {
        BitSet reached = new BitSet();
        states.forEach(state -> state.marking().places().forEach(reached::set));
        return reached;
    }

    /** The ends of the whole scope that some run comes to. */
    Stream<Move> endings() {
        BitSet reached = reached();
        return net.ends().stream().filter(move -> IntStream.of(move.takes()).allMatch(reached::get));
    }

    /** Whether some run completes the scope. */
    boolean completes() {
        return states.stream().anyMatch(state -> net.isOver(state.marking()))
                || endings().anyMatch(move -> move.fate() == Move.Fate.TERMINATES);
    }

    /** The states in which tokens stand and nothing can happen. */
    Stream<State> stuck() {
        return states.stream()
                .filter(state -> !net.isOver(state.marking()))
                .filter(state -> net.enabled(state.marking()).length == 0)
                .filter(state -> net.ending(state.marking()).findAny().isEmpty());
    }

    /** The loops that are never left and never end anything, each by its first state and all moves that are made in it. */
    Map<State, BitSet> restless() {
        Map<State, BitSet> restless = new LinkedHashMap<>();
        for (int[] last : lastLoops()) {
            boolean turns =
                    last.length > 1 || IntStream.of(successors.get(last[0])).anyMatch(next -> next == last[0]);
            boolean ends = IntStream.of(last)
                    .mapToObj(state -> states.get(state).marking())
                    .anyMatch(marking -> net.ending(marking).findAny().isPresent());
            if (turns && !ends) {
                BitSet made = new BitSet();
                IntStream.of(last).forEach(state -> made.or(tried.get(state)));
                restless.put(states.get(IntStream.of(last).min().orElseThrow()), made);
            }
        }
        return restless;
    }
}
