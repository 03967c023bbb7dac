package org.lianban.app.tasks;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
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
            @RequestParam @Nullable String item,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable String clock,
            @RequestParam @Nullable String applicant,
            @RequestParam @Nullable LocalDate dueFrom,
            @RequestParam @Nullable LocalDate dueTo,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam @Nullable String q,
            @RequestParam(defaultValue = "due") String sort,
            @RequestParam @Nullable Set<UUID> ids,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        TaskQuestion asked = new TaskQuestion(
                scope, filter, element, service, item, department, clock, applicant, dueFrom, dueTo, unread, q, sort);
        return list.page(Actors.current(), asked.wanted(), asked.order(), ids, cursor, Page.size(limit));
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/counts")
    TaskCounts counts(@RequestParam(defaultValue = "own") String scope) {
        return list.counts(Actors.current(), Word.of(TaskFilter.Scope.class, "scope", scope));
    }
}
