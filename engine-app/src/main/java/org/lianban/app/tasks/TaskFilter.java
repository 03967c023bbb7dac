package org.lianban.app.tasks;

import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.Standing;

/**
 * Which tasks to list.
 *
 * @param q what is typed into the search: case number, applicant, service
 */
public record TaskFilter(
        Scope scope,
        @Nullable Urgency filter,
        @Nullable String element,
        @Nullable String service,
        @Nullable String q) {

    /** Whose tasks. */
    public enum Scope {
        OWN,
        DEPARTMENT,
        DONE
    }

    /** How pressing. */
    public enum Urgency {
        OVERDUE(Standing.OVERDUE),
        NEAR(Standing.NEAR),
        SUSPENDED(Standing.SUSPENDED);

        private final Standing standing;

        Urgency(Standing standing) {
            this.standing = standing;
        }

        Standing standing() {
            return standing;
        }
    }

    /** Names the listing, so that a cursor of one is no cursor of another. */
    String listing() {
        return "tasks:%s:%s:%s:%s:%s".formatted(scope, filter, element, service, q);
    }
}
