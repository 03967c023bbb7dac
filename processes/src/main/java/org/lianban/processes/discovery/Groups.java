package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Things that are put together, two by two. */
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    int of(int one) {
        int root = one;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[one] = root;
        return root;
    }

    /** Whether they were apart before. */
    boolean join(int one, int other) {
        int first = of(one);
        int second = of(other);
        parent[Math.max(first, second)] = Math.min(first, second);
        return first != second;
    }

    /** By their least member. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(of(i), root -> new ArrayList<>()).add(i);
        }
        return new ArrayList<>(groups.values());
    }
}
