package org.lianban.app.casework.view;

import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseState;

/**
 * Which cases to list.
 *
 * @param overdue only those past the due date of the limit that binds now
 * @param online only those that their applicants filed themselves
 * @param q case number, applicant or service, as typed
 */
record CaseFilter(
        @Nullable CaseState state,
        @Nullable String service,
        @Nullable String department,
        boolean overdue,
        boolean online,
        @Nullable String q) {

    String listing() {
        return "cases:%s:%s:%s:%s:%s:%s".formatted(state, service, department, overdue, online, q);
    }
}
