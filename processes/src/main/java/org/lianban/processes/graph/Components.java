package org.lianban.processes.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The parts of a graph within which one can get from each node to each other: loops, and single nodes (Tarjan's algorithm).
 *
 * @param <N> type of the nodes
 */
public final class Components<N> {
    private final Function<N, Collection<N>> next;
    private final Map<N, Integer> index = new HashMap<>();
    private final Map<N, Integer> low = new HashMap<>();
    private final Deque<N> open = new ArrayDeque<>();
    private final Set<N> isOpen = new HashSet<>();
    private final List<List<N>> components = new ArrayList<>();

    private Components(Function<N, Collection<N>> next) {
        this.next = next;
    }

    /**
     * All components.
     *
     * @param next where one gets from a node; nodes outside of {@code nodes} must not be among them
     * @return each after those that lead to it
     */
    public static <N> List<List<N>> of(Collection<N> nodes, Function<N, Collection<N>> next) {
        Components<N> found = new Components<>(next);
        nodes.forEach(node -> {
            if (!found.index.containsKey(node)) {
                found.visit(node);
            }
        });
        List<List<N>> ordered = new ArrayList<>(found.components);
        Collections.reverse(ordered);
        return ordered;
    }

    /** As deep as the longest way without a loop, which {@code Endlessness} bounds to some hundreds. */
    private void visit(N node) {
        int number = index.size();
        index.put(node, number);
        low.put(node, number);
        open.push(node);
        isOpen.add(node);
        for (N following : next.apply(node)) {
            if (!index.containsKey(following)) {
                visit(following);
                low.merge(node, low.get(following), Math::min);
            } else if (isOpen.contains(following)) {
                low.merge(node, index.get(following), Math::min);
            }
        }
        if (low.get(node) == number) {
            close(node);
        }
    }

    private void close(N root) {
        List<N> component = new ArrayList<>();
        N node;
        do {
            node = open.pop();
            isOpen.remove(node);
            component.add(node);
        } while (!node.equals(root));
        components.add(component);
    }
}
