package org.lianban.processes.discovery;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianban.processes.discovery.Transition.Range;

/**
 * Which steps of a net may lead to an activity. What goes on elsewhere at the same time can wait until the activity was explained: it neither helps nor
 * hinders it, so that a search need not try it in every order.
 */
final class Towards {

    private final Net net;
    private final Map<Integer, Set<Transition>> byPlace = new HashMap<>();
    private final Map<Activity, Set<Transition>> leading = new HashMap<>();

    Towards(Net net) {
        this.net = net;
        net.transitions().forEach(step -> Stream.concat(step.takes().stream(), step.gives().stream())
                .forEach(place ->
                        byPlace.computeIfAbsent(place, any -> identities()).add(step)));
    }

    /** Steps are themselves and not what they consist of: to compare them by that would cost more than the search. */
    private static Set<Transition> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Steps that may lead to any of these. */
    boolean leads(Transition step, Collection<Activity> activities) {
        return activities.stream().anyMatch(activity -> leading.computeIfAbsent(activity, this::leading)
                .contains(step));
    }

    private Set<Transition> leading(Activity activity) {
        Set<Transition> found = identities();
        Deque<Transition> open = new ArrayDeque<>(net.transitions().stream()
                .filter(step -> activity.equals(step.activity()))
                .toList());
        while (!open.isEmpty()) {
            Transition step = open.remove();
            if (found.add(step)) {
                before(step).filter(one -> !found.contains(one)).forEach(open::add);
            }
        }
        return found;
    }

    /** Those that put a token where the step takes one, and those that touch what must be empty for it. */
    private Stream<Transition> before(Transition step) {
        Stream<Transition> giving = step.takes().stream()
                .flatMap(place -> byPlace.getOrDefault(place, Set.of()).stream()
                        .filter(one -> one.gives().contains(place)));
        Range empty = step.empty();
        return empty == null ? giving : Stream.concat(giving, touching(empty));
    }

    private Stream<Transition> touching(Range range) {
        return IntStream.range(range.from(), range.to())
                .boxed()
                .flatMap(place -> byPlace.getOrDefault(place, Set.of()).stream());
    }
}
