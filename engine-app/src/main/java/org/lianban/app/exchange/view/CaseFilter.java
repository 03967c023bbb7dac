package org.lianban.app.exchange.view;

import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;

/**
 * Which delivered cases to list; what is null or false does not restrict.
 *
 * @param saved only those that are in time and would be late had they never been suspended
 * @param own the only department of which the reader may see the cases and those that it examines a part of, or null
 */
record CaseFilter(
        String region,
        @Nullable String own,
        boolean late,
        boolean suspended,
        boolean open,
        boolean closed,
        boolean saved,
        @Nullable String system,
        @Nullable String department,
        @Nullable String q) {

    static @Nullable String own(Actor reader) {
        return reader.has(Role.SUPERVISOR) ? null : reader.department();
    }

    /** The name of the listing, so that a cursor fits no other. */
    String listing() {
        return "delivered:%s:%s:%s:%s:%s:%s:%s:%s:%s:%s"
                .formatted(region, own, late, suspended, open, closed, saved, system, department, q);
    }
}
