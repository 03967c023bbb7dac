package org.lianban.app.tasks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Role;

/** That a task has changed, as one node tells it to all. */
record TaskSignal(
        What what,
        UUID task,
        String department,
        Role role,
        @Nullable UUID assignee) {

    /** On which PostgreSQL carries them. */
    static final String CHANNEL = "lianban_task";

    /** What happened to it. */
    enum What {
        ADDED,
        ASSIGNED,
        RELEASED,
        CLOSED
    }

    static TaskSignal parse(String payload) {
        String[] parts = payload.split("\\|", -1);
        return new TaskSignal(
                What.valueOf(parts[0]),
                UUID.fromString(parts[1]),
                parts[2],
                Role.valueOf(parts[3]),
                parts.length > 4 ? UUID.fromString(parts[4]) : null);
    }

    /** Whether the task is on a list of that reader. */
    boolean concerns(TaskReader reader) {
        boolean assigned = assignee != null
                && (assignee.equals(reader.actor().staff()) || reader.absent().contains(assignee));
        return assigned || reader.desks().contains(new TaskReader.Desk(department, role));
    }
}
