package org.lianban.app.tasks;

import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Page;
import org.lianban.app.web.Word;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The task list of whoever asks; nobody sees another department's. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

    private final TaskList list;

    TaskController(TaskList list) {
        this.list = list;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping
    Page<TaskRow> tasks(
            @RequestParam(defaultValue = "own") String scope,
            @RequestParam @Nullable String filter,
            @RequestParam @Nullable String element,
            @RequestParam @Nullable String service,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        TaskFilter.Urgency urgency = Word.optional(TaskFilter.Urgency.class, "filter", filter);
        TaskFilter wanted =
                new TaskFilter(Word.of(TaskFilter.Scope.class, "scope", scope), urgency, element, service, q);
        return list.page(Actors.current(), wanted, cursor, Page.size(limit));
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/counts")
    TaskCounts counts(@RequestParam(defaultValue = "own") String scope) {
        return list.counts(Actors.current(), Word.of(TaskFilter.Scope.class, "scope", scope));
    }
}
