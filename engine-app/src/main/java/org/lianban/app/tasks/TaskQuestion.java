package org.lianban.app.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.Word;

/** Which tasks in which order, in the words of the address; so they are kept, too. */
public record TaskQuestion(
        @Nullable String scope,
        @Nullable String filter,
        @Nullable String element,
        @Nullable String service,
        @Nullable String item,
        @Nullable String department,
        @Nullable String clock,
        @Nullable String applicant,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueTo,
        @Nullable Boolean unread,
        @Nullable String q,
        @Nullable String sort) {

    /**
     * The filter that it means.
     *
     * @throws org.lianban.app.web.Refusal if a word is none that there is
     */
    TaskFilter wanted() {
        return new TaskFilter(
                Word.of(TaskFilter.Scope.class, "scope", scope == null ? "own" : scope),
                Word.optional(TaskFilter.Urgency.class, "filter", filter),
                element,
                service,
                item,
                department,
                Word.optional(TaskFilter.ClockStanding.class, "clock", clock),
                applicant,
                dueFrom,
                dueTo,
                Boolean.TRUE.equals(unread),
                q);
    }

    TaskOrder order() {
        return Word.of(TaskOrder.class, "sort", sort == null ? "due" : sort);
    }
}
