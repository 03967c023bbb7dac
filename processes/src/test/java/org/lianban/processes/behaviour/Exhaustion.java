package org.lianban.processes.behaviour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianban.processes.behaviour.Tokens.Firing;
import org.lianban.processes.behaviour.Tokens.Position;

/** Every position that the tokens of a scope can reach, in every order; a run ends when two tokens meet. What is found has the length of a shortest run to it. */
final class Exhaustion {

    private final Map<String, Integer> crowded = new TreeMap<>();
    private final Map<String, Integer> endedTwice = new TreeMap<>();
    private final Map<String, Integer> killing = new TreeMap<>();
    private final Map<String, Integer> stuck = new TreeMap<>();
    private final Set<String> passed = new TreeSet<>();
    private final Set<String> turning = new TreeSet<>();
    private final Map<Position, Integer> distance = new LinkedHashMap<>();
    private final Map<Position, List<Firing>> made = new HashMap<>();
    private boolean complete = true;

    Exhaustion(Tokens tokens, int most) {
        this(tokens, tokens.begin(), most);
    }

    /** From some position on. */
    Exhaustion(Tokens tokens, Position from, int most) {
        Map<String, String> targets = new HashMap<>();
        tokens.nodes().forEach(node -> node.getIncoming().forEach(flow -> targets.put(flow.getId(), node.getId())));
        Deque<Position> open = new ArrayDeque<>(List.of(from));
        distance.put(from, 0);
        while (!open.isEmpty() && complete) {
            Position position = open.remove();
            int steps = distance.get(position);
            List<Firing> firings = tokens.firings(position);
            made.put(position, new ArrayList<>());
            if (firings.isEmpty() && !position.isOver()) {
                position.tokens().forEach(at -> stuck.putIfAbsent(targets.getOrDefault(at, at), steps));
            }
            for (Firing firing : firings) {
                passed.addAll(firing.passed());
                if (firing.kills()) {
                    made.get(position).add(firing);
                    if (position.tokens().size() > 1) {
                        killing.putIfAbsent(firing.passed().get(firing.passed().size() - 1), steps + 1);
                    }
                    continue;
                }
                firing.after().at().forEach((place, count) -> {
                    if (place.startsWith("end:") && count > 1) {
                        endedTwice.putIfAbsent(place.substring(4), steps + 1);
                    }
                });
                firing.after().crowded().forEach(place -> crowded.putIfAbsent(place, steps + 1));
                if (firing.after().crowded().isEmpty()) {
                    made.get(position).add(firing);
                    if (distance.putIfAbsent(firing.after(), steps + 1) == null) {
                        open.add(firing.after());
                    }
                }
            }
            complete = distance.size() <= most;
        }
        if (complete) {
            turn();
        }
    }

    /** What is done again and again where neither an end, nor standing still, nor a crowd can be reached any more. */
    private void turn() {
        Map<Position, Position> plain = new HashMap<>();
        distance.keySet().forEach(position -> plain.put(position, withoutEnds(position)));
        Map<Position, Set<Position>> before = new HashMap<>();
        Set<Position> resting = new HashSet<>();
        made.forEach((position, firings) -> {
            if (firings.isEmpty() || firings.stream().anyMatch(Firing::kills)) {
                resting.add(plain.get(position));
            }
            firings.stream().filter(firing -> !firing.kills()).forEach(firing -> before.computeIfAbsent(
                            plain.get(firing.after()), any -> new HashSet<>())
                    .add(plain.get(position)));
        });
        Deque<Position> open = new ArrayDeque<>(resting);
        while (!open.isEmpty()) {
            before.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(resting::add)
                    .forEach(open::push);
        }
        Map<Position, List<Firing>> next = new HashMap<>();
        made.forEach((position, firings) -> next.computeIfAbsent(plain.get(position), any -> new ArrayList<>())
                .addAll(firings));
        Map<Position, Set<Position>> reach = new HashMap<>();
        Set<Position> restless = new HashSet<>(plain.values());
        restless.removeAll(resting);
        restless.forEach(position -> reach.put(position, reach(position, next)));
        restless.stream()
                .filter(position -> reach.get(position).stream()
                        .allMatch(later -> reach.get(later).contains(position)))
                .forEach(position -> next.get(position).forEach(firing -> turning.addAll(firing.passed())));
    }

    private static Set<Position> reach(Position from, Map<Position, List<Firing>> next) {
        Set<Position> reached = new HashSet<>();
        Deque<Position> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            next.get(open.pop()).stream()
                    .map(firing -> withoutEnds(firing.after()))
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }

    private static Position withoutEnds(Position position) {
        return new Position(position.at().entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith("end:"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    boolean isComplete() {
        return complete;
    }

    int size() {
        return distance.size();
    }

    Map<String, Integer> crowded() {
        return crowded;
    }

    Map<String, Integer> endedTwice() {
        return endedTwice;
    }

    Map<String, Integer> killing() {
        return killing;
    }

    Map<String, Integer> stuck() {
        return stuck;
    }

    Set<String> passed() {
        return passed;
    }

    Set<String> turning() {
        return turning;
    }

    boolean completes() {
        return distance.keySet().stream().anyMatch(Position::isOver)
                || made.values().stream().flatMap(List::stream).anyMatch(Firing::kills);
    }

    Collection<Position> positions() {
        return distance.keySet();
    }
}
