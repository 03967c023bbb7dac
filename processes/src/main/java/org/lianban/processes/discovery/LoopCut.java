package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.lianban.processes.discovery.Cut.Kind;

/** Finds a body that holds everything with which courses begin and end, and what leads from its ends back to its starts. */
final class LoopCut {

    private final FollowsGraph graph;
    private final List<Integer> body = new ArrayList<>();
    private final List<List<Integer>> rest;

    private LoopCut(FollowsGraph graph) {
        this.graph = graph;
        all().filter(one -> graph.starts(one) || graph.ends(one)).forEach(body::add);
        this.rest = rest();
    }

    static Optional<Cut> find(FollowsGraph graph) {
        LoopCut loop = new LoopCut(graph);
        while (loop.takeIn()) {
            // what is taken in may hold others
        }
        if (loop.body.isEmpty() || loop.rest.isEmpty()) {
            return Optional.empty();
        }
        List<List<Integer>> parts = new ArrayList<>(List.of(loop.body));
        parts.addAll(loop.rest);
        return Optional.of(Cut.of(Kind.LOOP, graph, parts));
    }

    private IntStream all() {
        return IntStream.range(0, graph.size());
    }

    private List<List<Integer>> rest() {
        Groups groups = new Groups(graph.size());
        for (int one = 0; one < graph.size(); one++) {
            for (int other = 0; other < graph.size(); other++) {
                if (graph.edge(one, other) && !body.contains(one) && !body.contains(other)) {
                    groups.join(one, other);
                }
            }
        }
        return new ArrayList<>(groups.all().stream()
                .filter(group -> !body.contains(group.get(0)))
                .toList());
    }

    /** Takes the first part into the body that is no way back from the ends to the starts. */
    private boolean takeIn() {
        Optional<List<Integer>> wrong =
                rest.stream().filter(part -> !isWayBack(part)).findFirst();
        wrong.ifPresent(part -> {
            rest.remove(part);
            body.addAll(part);
        });
        return wrong.isPresent();
    }

    private boolean isWayBack(List<Integer> part) {
        return part.stream().allMatch(this::isWayBack);
    }

    private boolean isWayBack(int one) {
        IntPredicate into = from -> graph.edge(from, one);
        IntPredicate outOf = to -> graph.edge(one, to);
        return isOf(into, graph::ends)
                && isOf(outOf, graph::starts)
                && body.stream().noneMatch(in -> graph.overlap(in, one));
    }

    /** Whether those of the body that are linked are none, or exactly those that may be. */
    private boolean isOf(IntPredicate linked, IntPredicate may) {
        boolean none = body.stream().noneMatch(linked::test);
        return none || body.stream().allMatch(in -> linked.test(in) == may.test(in));
    }
}
