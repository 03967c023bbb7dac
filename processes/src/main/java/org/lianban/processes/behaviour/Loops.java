package org.lianban.processes.behaviour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The strongly connected components of a graph that lead nowhere else (R. Tarjan, 1972), without recursion. */
final class Loops {

    private static final int UNSEEN = -1;

    private final List<int[]> successors;
    private final int[] index;
    private final int[] low;
    private final int[] component;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final List<int[]> components = new ArrayList<>();
    private int count;

    private Loops(List<int[]> successors) {
        this.successors = successors;
        this.index = new int[successors.size()];
        this.low = new int[successors.size()];
        this.component = new int[successors.size()];
        Arrays.fill(index, UNSEEN);
        Arrays.fill(component, UNSEEN);
    }

    /** The components that no edge leaves; a single node without any edge is one too. */
    static List<int[]> last(List<int[]> successors) {
        Loops loops = new Loops(successors);
        for (int node = 0; node < successors.size(); node++) {
            if (loops.index[node] == UNSEEN) {
                loops.visit(node);
            }
        }
        return loops.components.stream().filter(loops::isLast).toList();
    }

    private boolean isLast(int[] nodes) {
        return Arrays.stream(nodes)
                .flatMap(node -> Arrays.stream(successors.get(node)))
                .allMatch(next -> component[next] == component[nodes[0]]);
    }

    private void visit(int root) {
        Deque<int[]> path = new ArrayDeque<>();
        enter(root, path);
        while (!path.isEmpty()) {
            int[] at = path.element();
            int node = at[0];
            int[] next = successors.get(node);
            if (at[1] < next.length) {
                int to = next[at[1]++];
                if (index[to] == UNSEEN) {
                    enter(to, path);
                } else if (component[to] == UNSEEN) {
                    low[node] = Math.min(low[node], index[to]);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    int before = path.element()[0];
                    low[before] = Math.min(low[before], low[node]);
                }
                if (low[node] == index[node]) {
                    close(node);
                }
            }
        }
    }

    private void enter(int node, Deque<int[]> path) {
        index[node] = count;
        low[node] = count++;
        stack.push(node);
        path.push(new int[] {node, 0});
    }

    private void close(int node) {
        List<Integer> nodes = new ArrayList<>();
        int popped;
        do {
            popped = stack.pop();
            component[popped] = components.size();
            nodes.add(popped);
        } while (popped != node);
        components.add(nodes.stream().mapToInt(Integer::intValue).toArray());
    }
}
