package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.discovery.Course.Step;
import org.lianban.processes.discovery.Move.Kind;
import org.lianban.processes.discovery.Transition.Range;

/**
 * Explains courses by a net at the least cost: Dijkstra's search through the states of net and course together. Overlapping steps of a course are explained in
 * whatever order fits. A search that grows too large is done again greedily, and the answer says so.
 */
final class Aligner {

    /** Who is interrupted knows it: leaving by an interruption of which the case knows nothing costs more than skipping some steps. */
    private static final int INTERRUPTION = 20;

    /** In a greedy search what is left to explain counts for three quarters of a deviation each. */
    private static final int GREED = 3;

    private static final int DEVIATION = 4;

    private record State(Marking marking, Progress progress) {}

    private record Node(
            State state,
            int cost,
            int estimate,
            long number,
            @Nullable Node before,
            @Nullable Move move) implements Comparable<Node> {
        @Override
        public int compareTo(Node other) {
            int byEstimate = Integer.compare(estimate, other.estimate);
            int byProgress = Integer.compare(
                    other.state.progress().count(), state.progress().count());
            return byEstimate != 0 ? byEstimate : byProgress != 0 ? byProgress : Long.compare(number, other.number);
        }
    }

    private final Net net;
    private final int mostStates;
    private final Towards towards;
    private final Map<Range, Set<Activity>> seenIn = new HashMap<>();
    private long visited;

    /**
     * Aligns with a net.
     *
     * @param mostStates after how many states that it could go to a search gives up
     */
    Aligner(Net net, int mostStates) {
        this.net = net;
        this.mostStates = mostStates;
        this.towards = new Towards(net);
    }

    /**
     * The best alignment.
     *
     * @param complete whether the case is over, so that the model must have come to its end, too
     * @return empty if none was found within the bound
     */
    Optional<Alignment> align(Course course, boolean complete) {
        return search(course, complete, 0).or(() -> search(course, complete, GREED));
    }

    /** How many states all searches came to. */
    long visited() {
        return visited;
    }

    private Optional<Alignment> search(Course course, boolean complete, int greed) {
        List<Step> steps = course.steps();
        PriorityQueue<Node> open = new PriorityQueue<>();
        Set<State> closed = new HashSet<>();
        State start = new State(Marking.at(net.start(), net.places()), Progress.NONE);
        open.add(new Node(start, 0, 0, 0, null, null));
        long number = 0;
        while (!open.isEmpty() && number < mostStates) {
            Node node = open.remove();
            if (!closed.add(node.state())) {
                continue;
            }
            if (node.state().progress().done() == steps.size()
                    && (!complete || node.state().marking().has(net.end()))) {
                visited += number;
                return Optional.of(new Alignment(moves(node), node.cost(), greed == 0));
            }
            for (Next next : onwards(node.state(), steps)) {
                if (!closed.contains(next.state())) {
                    int cost = node.cost() + next.cost();
                    int left = steps.size() - next.state().progress().count();
                    open.add(
                            new Node(next.state(), cost, DEVIATION * cost + greed * left, ++number, node, next.move()));
                }
            }
        }
        visited += number;
        return Optional.empty();
    }

    private record Next(State state, Move move, int cost) {}

    private List<Next> onwards(State state, List<Step> steps) {
        List<Next> all = new ArrayList<>();
        List<Integer> ready = ready(state.progress(), steps);
        Set<Activity> next = new HashSet<>();
        ready.forEach(step -> next.add(steps.get(step).activity()));
        for (int place = 0; place < net.places(); place++) {
            if (state.marking().has(place)) {
                for (Transition step : net.from(place)) {
                    if (net.isPressing(step)) {
                        Marking after = state.marking().after(step);
                        if (after != null) {
                            return List.of(silent(step, after, state));
                        }
                    } else if ((next.isEmpty() || towards.leads(step, next)) && mayBegin(step, state, steps)) {
                        done(step, state, steps, ready, all);
                    }
                }
            }
        }
        for (int step : ready) {
            Move move = new Move(Kind.CASE, null, steps.get(step).activity());
            all.add(new Next(new State(state.marking(), state.progress().with(step)), move, 1));
        }
        return all;
    }

    private static Next silent(Transition step, Marking after, State state) {
        return new Next(new State(after, state.progress()), new Move(Kind.SILENT, step, null), 0);
    }

    private static void done(Transition step, State state, List<Step> steps, List<Integer> ready, List<Next> all) {
        Marking after = state.marking().after(step);
        if (after == null) {
            return;
        }
        Activity activity = step.activity();
        if (activity == null) {
            all.add(silent(step, after, state));
            return;
        }
        for (int index : ready) {
            if (steps.get(index).activity().equals(activity)) {
                all.add(new Next(
                        new State(after, state.progress().with(index)), new Move(Kind.BOTH, step, activity), 0));
            }
        }
        int cost = step.clears() == null ? 1 : INTERRUPTION;
        all.add(new Next(new State(after, state.progress()), new Move(Kind.MODEL, step, activity), cost));
    }

    /** Steps that are not explained although all that came before them is. */
    private static List<Integer> ready(Progress progress, List<Step> steps) {
        List<Integer> ready = new ArrayList<>();
        int last = Math.min(steps.size(), progress.done() + Progress.WINDOW);
        for (int step = progress.done(); step < last; step++) {
            if (!progress.has(step) && isReady(step, progress, steps)) {
                ready.add(step);
            }
        }
        return ready;
    }

    private static boolean isReady(int step, Progress progress, List<Step> steps) {
        for (int before = progress.done(); before < step; before++) {
            if (!progress.has(before) && steps.get(before).before(steps.get(step))) {
                return false;
            }
        }
        return true;
    }

    /** What may begin any number of times begins no more often than it could be seen yet. */
    private boolean mayBegin(Transition step, State state, List<Step> steps) {
        Range range = step.bounded();
        if (range == null) {
            return true;
        }
        Set<Activity> seen = seenIn.computeIfAbsent(range, this::seenIn);
        int going = state.marking().in(new Range(range.from(), range.from() + 1));
        long left = 0;
        for (int i = state.progress().done(); i < steps.size() && left <= going; i++) {
            left += !state.progress().has(i) && seen.contains(steps.get(i).activity()) ? 1 : 0;
        }
        return left > going;
    }

    private Set<Activity> seenIn(Range range) {
        Set<Activity> seen = new HashSet<>();
        for (Transition step : net.transitions()) {
            int place = step.takes().get(0);
            if (step.activity() != null && place >= range.from() && place < range.to()) {
                seen.add(step.activity());
            }
        }
        return seen;
    }

    private static List<Move> moves(Node last) {
        List<Move> moves = new ArrayList<>();
        for (Node node = last; node != null; node = node.before()) {
            if (node.move() != null) {
                moves.add(node.move());
            }
        }
        Collections.reverse(moves);
        return moves;
    }
}
