package org.lianban.app.supervision.order;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders to list; what is null does not restrict.
 *
 * @param overdue only those that a department should have replied to already
 * @param awaited only open ones to which the reader's own department still has to reply, the one due first first
 * @param replied only open ones with a reply that nobody has accepted or sent back
 */
record OrderFilter(
        @Nullable OrderState state,
        @Nullable String department,
        @Nullable UUID finding,
        @Nullable UUID caseId,
        boolean overdue,
        boolean awaited,
        boolean replied) {

    /** The name of the listing, so that a cursor fits no other. */
    String listing() {
        return "orders:%s:%s:%s:%s:%s:%s:%s".formatted(state, department, finding, caseId, overdue, awaited, replied);
    }
}
