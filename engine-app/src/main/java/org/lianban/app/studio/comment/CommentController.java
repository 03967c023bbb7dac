package org.lianban.app.studio.comment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.studio.comment.CommentForms.NewAnswer;
import org.lianban.app.studio.comment.CommentForms.NewThread;
import org.lianban.app.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Comments on the elements of a draft. */
@RestController
@RequestMapping("/api/studio")
class CommentController {

    private final CommentDesk desk;

    CommentController(CommentDesk desk) {
        this.desk = desk;
    }

    /** The oldest first. */
    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/parts/{part}/comments")
    Page<CommentThread> comments(
            @PathVariable UUID part,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return desk.page(Actors.current(), part, open, cursor, Page.size(limit));
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @PostMapping("/parts/{part}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    CommentThread comment(@PathVariable UUID part, @Valid @RequestBody NewThread form) {
        Actor actor = Actors.current();
        return desk.require(actor, desk.open(actor, part, form.element(), form.text()));
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @PostMapping("/comments/{thread}/answers")
    @ResponseStatus(HttpStatus.CREATED)
    CommentThread answerComment(@PathVariable UUID thread, @Valid @RequestBody NewAnswer form) {
        Actor actor = Actors.current();
        desk.answer(actor, thread, form.text());
        return desk.require(actor, thread);
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @PostMapping("/comments/{thread}/resolve")
    CommentThread resolveComment(@PathVariable UUID thread) {
        desk.resolve(Actors.current(), thread);
        return desk.require(Actors.current(), thread);
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @PostMapping("/comments/{thread}/reopen")
    CommentThread reopenComment(@PathVariable UUID thread) {
        desk.reopen(Actors.current(), thread);
        return desk.require(Actors.current(), thread);
    }
}
