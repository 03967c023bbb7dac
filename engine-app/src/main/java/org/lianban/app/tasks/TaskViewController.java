package org.lianban.app.tasks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lianban.app.organisation.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The views that somebody keeps of his list, and the stream of what changes on it. */
@RestController
@RequestMapping("/api/tasks")
class TaskViewController {

    private final TaskViews views;
    private final TaskEvents events;

    TaskViewController(TaskViews views, TaskEvents events) {
        this.views = views;
        this.events = events;
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @GetMapping("/views")
    List<TaskView> views() {
        return views.of(Actors.current());
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/views")
    @ResponseStatus(HttpStatus.CREATED)
    TaskView add(@Valid @RequestBody TaskViewForm form) {
        return views.add(Actors.current(), form);
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PutMapping("/views/{id}")
    TaskView change(@PathVariable UUID id, @Valid @RequestBody TaskViewForm form) {
        return views.change(Actors.current(), id, form);
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @DeleteMapping("/views/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        views.remove(Actors.current(), id);
    }

    /** Which tasks of the reader's lists change, as it happens: events {@code hello} at the beginning and {@code task}. */
    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events() {
        return events.open(Actors.current());
    }
}
