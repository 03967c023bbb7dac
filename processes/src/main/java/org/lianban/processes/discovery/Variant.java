package org.lianban.processes.discovery;

import java.util.List;

/**
 * Cases that took the same course.
 *
 * @param complete whether they are over; the others may still go on
 * @param cases how many
 * @param ids of the first of them, as many as the log keeps
 */
public record Variant(Course course, boolean complete, long cases, List<String> ids) {
    public Variant {
        ids = List.copyOf(ids);
    }
}
