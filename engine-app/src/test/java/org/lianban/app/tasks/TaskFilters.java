package org.lianban.app.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.app.tasks.TaskFilter.ClockStanding;
import org.lianban.app.tasks.TaskFilter.Scope;

/** Filters of one's own tasks unless told, one restriction after the other. */
final class TaskFilters {

    private Scope scope = Scope.OWN;
    private @Nullable String item;
    private @Nullable String department;
    private @Nullable ClockStanding clock;
    private @Nullable String applicant;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    TaskFilters scope(Scope whose) {
        scope = whose;
        return this;
    }

    TaskFilters item(String code) {
        item = code;
        return this;
    }

    TaskFilters department(String code) {
        department = code;
        return this;
    }

    TaskFilters clock(ClockStanding standing) {
        clock = standing;
        return this;
    }

    TaskFilters applicant(String part) {
        applicant = part;
        return this;
    }

    TaskFilters due(@Nullable String first, @Nullable String last) {
        from = first == null ? null : LocalDate.parse(first);
        to = last == null ? null : LocalDate.parse(last);
        return this;
    }

    TaskFilter filter() {
        return new TaskFilter(scope, null, null, null, item, department, clock, applicant, from, to, false, null);
    }
}
