package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.lianban.processes.discovery.Cut.Kind;

/** Finds the cuts of the inductive miner in a graph: choice, sequence, parallel, loop, in this order (Leemans, Fahland, van der Aalst 2013). */
final class CutFinder {

    private final FollowsGraph graph;
    private final int size;

    private CutFinder(FollowsGraph graph) {
        this.graph = graph;
        this.size = graph.size();
    }

    static Optional<Cut> find(FollowsGraph graph) {
        CutFinder finder = new CutFinder(graph);
        return finder.choice().or(finder::sequence).or(finder::parallel).or(() -> LoopCut.find(graph));
    }

    private Optional<Cut> cut(Kind kind, List<List<Integer>> parts) {
        return parts.size() < 2 ? Optional.empty() : Optional.of(Cut.of(kind, graph, parts));
    }

    private Optional<Cut> choice() {
        Groups groups = new Groups(size);
        pairs((one, other) -> graph.edge(one, other) || graph.edge(other, one), groups);
        return cut(Kind.CHOICE, groups.all());
    }

    private Optional<Cut> sequence() {
        BitSet[] reach = reach();
        Groups groups = new Groups(size);
        pairs((one, other) -> reach[one].get(other) == reach[other].get(one), groups);
        while (joinUnordered(groups, reach)) {
            // joining may make others unordered
        }
        List<List<Integer>> parts = groups.all();
        parts.sort(Comparator.comparingInt((List<Integer> part) -> -reached(part, reach)));
        return cut(Kind.SEQUENCE, parts);
    }

    /** Of two groups, one must reach the other wholly and never be reached by it. */
    private static boolean joinUnordered(Groups groups, BitSet[] reach) {
        List<List<Integer>> parts = groups.all();
        boolean joined = false;
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (!ordered(parts.get(i), parts.get(j), reach) && !ordered(parts.get(j), parts.get(i), reach)) {
                    joined |= groups.join(parts.get(i).get(0), parts.get(j).get(0));
                }
            }
        }
        return joined;
    }

    private static boolean ordered(List<Integer> first, List<Integer> second, BitSet[] reach) {
        return first.stream()
                .allMatch(one -> second.stream().allMatch(other -> reach[one].get(other) && !reach[other].get(one)));
    }

    private static int reached(List<Integer> part, BitSet[] reach) {
        BitSet all = (BitSet) reach[part.get(0)].clone();
        part.forEach(all::clear);
        return all.cardinality();
    }

    private BitSet[] reach() {
        BitSet[] reach = new BitSet[size];
        for (int i = 0; i < size; i++) {
            int from = i;
            reach[i] = new BitSet(size);
            IntStream.range(0, size).filter(to -> graph.edge(from, to)).forEach(reach[i]::set);
        }
        for (int via = 0; via < size; via++) {
            for (int i = 0; i < size; i++) {
                if (reach[i].get(via)) {
                    reach[i].or(reach[via]);
                }
            }
        }
        return reach;
    }

    private Optional<Cut> parallel() {
        Groups groups = new Groups(size);
        pairs((one, other) -> !graph.edge(one, other) || !graph.edge(other, one), groups);
        List<List<Integer>> whole = new ArrayList<>();
        List<List<Integer>> lacking = new ArrayList<>();
        groups.all().forEach(part -> (isWhole(part) ? whole : lacking).add(part));
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        lacking.forEach(whole.get(0)::addAll);
        return cut(Kind.PARALLEL, whole);
    }

    private boolean isWhole(List<Integer> part) {
        return any(part, graph::starts) && any(part, graph::ends);
    }

    private static boolean any(List<Integer> part, IntPredicate is) {
        return part.stream().anyMatch(is::test);
    }

    private interface Pair {
        boolean belong(int one, int other);
    }

    private void pairs(Pair pair, Groups groups) {
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                if (pair.belong(one, other)) {
                    groups.join(one, other);
                }
            }
        }
    }
}
