package org.lianban.app.studio.change;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.meters.CommandMeters;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.studio.change.ChangeForms.ChangeTitle;
import org.lianban.app.studio.change.ChangeForms.NewPart;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.content.ContentReader;
import org.lianban.app.studio.part.ChangeState;
import org.lianban.app.studio.part.Origin;
import org.lianban.app.web.OneOf;
import org.lianban.app.web.Page;
import org.lianban.app.web.Word;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes and their parts. */
@RestController
@RequestMapping("/api/studio")
class ChangeController {

    private final ChangeDesk desk;
    private final ChangeViews views;
    private final CommandMeters meters;

    ChangeController(ChangeDesk desk, ChangeViews views, CommandMeters meters) {
        this.desk = desk;
        this.views = views;
        this.meters = meters;
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/changes")
    Page<Change> changes(
            @RequestParam @OneOf(ChangeState.class) @Nullable String state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return views.page(
                Actors.current(), Word.optional(ChangeState.class, "state", state), mine, cursor, Page.size(limit));
    }

    @RolesAllowed("DESIGNER")
    @PostMapping("/changes")
    @ResponseStatus(HttpStatus.CREATED)
    ChangeView beginChange(@Valid @RequestBody ChangeTitle form) {
        Actor actor = Actors.current();
        return views.change(actor, desk.begin(actor, form.title()));
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/changes/{id}")
    ChangeView change(@PathVariable UUID id) {
        return views.change(Actors.current(), id);
    }

    @RolesAllowed("DESIGNER")
    @PutMapping("/changes/{id}")
    ChangeView renameChange(@PathVariable UUID id, @Valid @RequestBody ChangeTitle form) {
        desk.rename(Actors.current(), id, form.title());
        return views.change(Actors.current(), id);
    }

    /** Gives it up; its drafts stay readable. */
    @RolesAllowed("DESIGNER")
    @PostMapping("/changes/{id}/discard")
    ChangeView discardChange(@PathVariable UUID id) {
        desk.discard(Actors.current(), id);
        return views.change(Actors.current(), id);
    }

    @RolesAllowed("DESIGNER")
    @PostMapping("/changes/{id}/parts")
    @ResponseStatus(HttpStatus.CREATED)
    PartView addPart(@PathVariable UUID id, @Valid @RequestBody NewPart form) {
        Actor actor = Actors.current();
        return views.part(actor, meters.timed("studio/parts", () -> desk.add(actor, id, form)));
    }

    /** Adds the file in the body, whatever its header calls it. */
    @RolesAllowed("DESIGNER")
    @PostMapping("/changes/{id}/imports")
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @io.swagger.v3.oas.annotations.media.Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    PartView importPart(
            @PathVariable UUID id,
            @RequestParam @OneOf(ArtifactKind.class) String kind,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        Actor actor = Actors.current();
        ArtifactKind wanted = Word.of(ArtifactKind.class, "kind", kind);
        UUID part = meters.timedReading("studio/parts", () -> {
            Content content = ContentReader.read(wanted, request.getInputStream(), request.getContentLengthLong());
            return desk.take(actor, id, wanted, content, Origin.IMPORTED);
        });
        return views.part(actor, part);
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/parts/{part}")
    PartView part(@PathVariable UUID part) {
        return views.part(Actors.current(), part);
    }

    @RolesAllowed("DESIGNER")
    @DeleteMapping("/parts/{part}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePart(@PathVariable UUID part) {
        desk.remove(Actors.current(), part);
    }
}
