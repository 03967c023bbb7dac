package org.lianban.processes.behaviour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.lianban.processes.Evidence.Step;
import org.lianban.processes.behaviour.Places.Kind;

/** Writes down runs so that they can be played on the diagram. */
final class Runs {

    private Runs() {}

    /** What happened until a state was reached. */
    static List<Step> to(State state, Net net) {
        Deque<Step> steps = new ArrayDeque<>();
        State at = state;
        while (at.before() != null && at.move() != null) {
            steps.addFirst(new Step(
                    at.move().path(),
                    at.marking()
                            .places()
                            .filter(net.live()::get)
                            .mapToObj(place -> name(place, net))
                            .toList()));
            at = at.before();
        }
        return List.copyOf(steps);
    }

    /** The same, and a last step by which tokens meet, or that ends all. */
    static List<Step> through(State state, Move last, Net net) {
        List<Step> steps = new ArrayList<>(to(state, net));
        List<String> tokens = new ArrayList<>();
        if (last.fate() == Move.Fate.GOES_ON) {
            state.marking()
                    .places()
                    .filter(place -> IntStream.of(last.takes()).noneMatch(taken -> taken == place))
                    .filter(net.live()::get)
                    .forEach(place -> tokens.add(name(place, net)));
            IntStream.of(last.puts()).filter(net.live()::get).forEach(place -> tokens.add(name(place, net)));
        }
        steps.add(new Step(last.path(), tokens));
        return List.copyOf(steps);
    }

    private static String name(int place, Net net) {
        String id = net.places().kind(place) == Kind.BEGIN
                ? ""
                : net.places().element(place).getId();
        return id == null ? "" : id;
    }
}
