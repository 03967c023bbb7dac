package org.lianban.app.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/**
 * Which tasks to list.
 *
 * @param filter how pressing they are
 * @param element their stage in the flow
 * @param clock how their clock stands
 * @param applicant part of the applicant's name
 * @param dueFrom due on that day or later, by the nearer of the own limit and that of the case
 * @param dueTo due on that day or earlier, likewise
 * @param unread only those that the reader has not opened
 * @param q what is typed into the search: case number, applicant, service
 */
public record TaskFilter(
        Scope scope,
        @Nullable Urgency filter,
        @Nullable String element,
        @Nullable String service,
        @Nullable String item,
        @Nullable String department,
        @Nullable ClockStanding clock,
        @Nullable String applicant,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        boolean unread,
        @Nullable String q) {

    /** Whose tasks: substituted are those of absent colleagues, followed those in cases that the reader follows. */
    public enum Scope {
        OWN,
        DEPARTMENT,
        SUBSTITUTED,
        FOLLOWED,
        DONE
    }

    /** How pressing, by the nearer of the own limit and that of the case; past one and suspended is both. */
    public enum Urgency {
        OVERDUE("t.sort_date < :today"),
        NEAR("t.sort_left between :today and :near"),
        SUSPENDED("t.clock_state = 'SUSPENDED'");

        private final String condition;

        Urgency(String condition) {
            this.condition = condition;
        }

        /** With the parameters of {@link org.lianban.app.calendars.Standing}. */
        String condition() {
            return condition;
        }
    }

    /** How the clock of a task stands; provisional: it runs towards a date in a year whose holidays are not published. */
    public enum ClockStanding {
        RUNNING("t.clock_state = 'RUNNING'"),
        SUSPENDED("t.clock_state = 'SUSPENDED'"),
        PROVISIONAL("t.provisional"),
        UNLIMITED("t.due_date is null");

        private final String condition;

        ClockStanding(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    public TaskFilter {
        if (dueFrom != null && dueTo != null && dueTo.isBefore(dueFrom)) {
            throw Refusal.invalid(
                    "dueTo", new LocalisedText("不得早于起始日期 " + dueFrom, "must not be before dueFrom, " + dueFrom));
        }
    }

    /** All tasks of a scope. */
    public static TaskFilter all(Scope scope) {
        return new TaskFilter(scope, null, null, null, null, null, null, null, null, null, false, null);
    }

    /** These, of another urgency. */
    TaskFilter of(Urgency urgency) {
        return new TaskFilter(
                scope, urgency, element, service, item, department, clock, applicant, dueFrom, dueTo, unread, q);
    }

    /** These, as far as a text is found in them. */
    public TaskFilter typed(String text) {
        return new TaskFilter(
                scope, filter, element, service, item, department, clock, applicant, dueFrom, dueTo, unread, text);
    }
}
