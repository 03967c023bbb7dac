package org.lianban.app.simulation.walk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.flow.FlowProcess;

/** A process that runs, called by a token of another, or the one that the case began with. */
public final class Scope {

    final Map<String, String> variables = new HashMap<>();
    final Set<Token> live = new LinkedHashSet<>();
    final Map<String, Integer> arrived = new HashMap<>();
    private final FlowProcess process;
    private final @Nullable Token caller;
    private final @Nullable String item;
    private final Map<String, Integer> visits = new HashMap<>();
    private final Map<String, Set<String>> reach = new HashMap<>();

    Scope(FlowProcess process, @Nullable Token caller, @Nullable String item) {
        this.process = process;
        this.caller = caller;
        this.item = item;
    }

    public FlowProcess process() {
        return process;
    }

    /** The item that is examined here, if it is one. */
    public @Nullable String item() {
        return item;
    }

    /** Whether its end is that of the item: nothing that called it is about the same. */
    public boolean isWholeItem() {
        Token from = caller;
        return item != null && (from == null || !item.equals(from.scope().item()));
    }

    /** How often a token has been at that node, this time included. */
    public int visits(String node) {
        return visits.getOrDefault(node, 0);
    }

    @Nullable
    Token caller() {
        return caller;
    }

    void visited(String node) {
        visits.merge(node, 1, Integer::sum);
    }

    /** Whether a token there may come to that node. */
    boolean reaches(String from, String to) {
        return reach.computeIfAbsent(from, this::reachable).contains(to);
    }

    private Set<String> reachable(String from) {
        Set<String> found = new HashSet<>();
        collect(from, found);
        return found;
    }

    private void collect(String from, Set<String> found) {
        process.node(from).out().forEach(link -> {
            if (found.add(link.to())) {
                collect(link.to(), found);
            }
        });
        process.node(from).boundaries().forEach(event -> {
            if (found.add(event.id())) {
                collect(event.id(), found);
            }
        });
    }
}
