package org.lianban.app.demonstration.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task that nobody has done yet. */
public record OpenTask(
        UUID id,
        UUID caseId,
        @Nullable UUID branchId,
        String element,
        String department,
        @Nullable String itemCode,
        @Nullable UUID subject,
        @Nullable UUID assignee,
        @Nullable UUID owner,
        String state,
        @Nullable LocalDate dueDate,
        String clockState,
        Instant createdAt) {

    boolean is(String thatElement) {
        return element.equals(thatElement);
    }

    boolean isPaused() {
        return clockState.equals("SUSPENDED");
    }
}
