package org.lianban.app.casework.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The processes that a case is in or has been through, the outermost first. */
public record Diagram(List<ProcessView> processes) {

    /**
     * One process.
     *
     * @param active elements that wait now, calls of other processes included
     * @param done elements that have ended
     * @param branch item of the branch, where each branch has a process of its own
     * @param waiting who has what waits
     */
    public record ProcessView(
            String key,
            String name,
            String xml,
            List<String> active,
            List<String> done,
            @Nullable String branch,
            List<Waiting> waiting) {}

    /**
     * Who has an element that waits now, and since when.
     *
     * @param person who has its task in hand; absent where nobody has
     */
    public record Waiting(
            String element, String department, @Nullable String person, Instant since, long days) {}
}
