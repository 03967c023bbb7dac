package org.lianban.processes.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.stages.StageDeclaration;

/**
 * A node of a process.
 *
 * @param out the sequence flows that leave it, in the order of the file
 * @param in how many sequence flows lead to it
 * @param defaultLink the flow that is taken if no condition holds
 * @param stage what it declares; present exactly if it is a {@link Kind#STAGE}
 * @param calls key of the process that runs here; present exactly if it is a {@link Kind#CALL}
 * @param each whether what it calls runs once for each branch
 * @param expression what a step does, as it is written
 * @param sets the variables that its listeners set to a fixed text
 */
public record Node(
        String id,
        Kind kind,
        String name,
        List<Link> out,
        int in,
        @Nullable String defaultLink,
        @Nullable StageDeclaration stage,
        @Nullable String calls,
        boolean each,
        @Nullable String expression,
        Map<String, String> sets,
        List<Boundary> boundaries) {

    /** What happens to a token that reaches it. */
    public enum Kind {
        /** It goes on at once. */
        STEP,
        /** It waits. */
        STAGE,
        /** Another process, or a sub-process of this one, runs to its end. */
        CALL,
        EXCLUSIVE,
        PARALLEL,
        INCLUSIVE,
        /** The first of several events decides. */
        EVENT_BASED,
        END,
        /** The process ends with all its tokens. */
        TERMINATE
    }

    public Node {
        out = List.copyOf(out);
        sets = Map.copyOf(sets);
        boundaries = List.copyOf(boundaries);
    }

    public Optional<Link> link(String linkId) {
        return out.stream().filter(link -> link.id().equals(linkId)).findFirst();
    }

    public Node withOut(List<Link> links) {
        return new Node(id, kind, name, links, in, defaultLink, stage, calls, each, expression, sets, boundaries);
    }

    /** The same node, passed without waiting. */
    public Node passed() {
        return new Node(id, Kind.STEP, name, out, in, defaultLink, null, null, false, null, sets, List.of());
    }

    /** A gateway that forks and joins, where nothing else is to be said of it. */
    public static Node parallel(String id, List<Link> out, int in) {
        return new Node(id, Kind.PARALLEL, "", out, in, null, null, null, false, null, Map.of(), List.of());
    }
}
