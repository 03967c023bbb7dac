package org.lianban.app.studio.revision;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.meters.CommandMeters;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.content.ContentReader;
import org.lianban.app.studio.content.Files;
import org.lianban.app.studio.part.Origin;
import org.lianban.app.studio.part.Part;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.studio.part.Revision;
import org.lianban.app.studio.part.Revisions;
import org.lianban.app.web.Page;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The revisions of a part. The body of a saving is the file itself, whatever its header calls it. */
@RestController
@RequestMapping("/api/studio/parts/{part}/revisions")
class RevisionController {

    private final RevisionDesk desk;
    private final Parts parts;
    private final Revisions revisions;
    private final CommandMeters meters;

    RevisionController(RevisionDesk desk, Parts parts, Revisions revisions, CommandMeters meters) {
        this.desk = desk;
        this.parts = parts;
        this.revisions = revisions;
        this.meters = meters;
    }

    /**
     * Saves the file in the body.
     *
     * @param base the number of the revision that it was made from
     * @param done what was done, in a few words
     * @param imported whether it is a file of the designer's own and was not made here
     */
    @RolesAllowed("DESIGNER")
    @PostMapping
    @RequestBody(
            required = true,
            content =
                    @io.swagger.v3.oas.annotations.media.Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    Revision savePart(
            @PathVariable UUID part,
            @RequestParam int base,
            @RequestParam @Nullable @Size(max = 200) String done,
            @RequestParam(defaultValue = "false") boolean imported,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        return meters.timedReading("studio/revisions", () -> {
            Actor actor = Actors.current();
            Part saved = parts.require(actor, part);
            Content content = ContentReader.read(
                    saved.artifact().kind(), request.getInputStream(), request.getContentLengthLong());
            Origin origin = imported ? Origin.IMPORTED : Origin.EDITED;
            return desk.save(actor, part, base, origin, done == null ? "" : done, content);
        });
    }

    /** The last first. */
    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping
    Page<Revision> revisions(
            @PathVariable UUID part, @RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        return desk.page(Actors.current(), part, cursor, Page.size(limit));
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/{number}")
    Revision revision(@PathVariable UUID part, @PathVariable int number) {
        return revisions.require(parts.require(Actors.current(), part).id(), number);
    }

    /** The file as it was saved, byte for byte. */
    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/{number}/file")
    ResponseEntity<Resource> revisionFile(@PathVariable UUID part, @PathVariable int number) {
        Part read = parts.require(Actors.current(), part);
        return Files.download(read.artifact(), revisions.content(read, number));
    }

    /** Saves that revision once more as the last. */
    @RolesAllowed("DESIGNER")
    @PostMapping("/{number}/restore")
    Revision restore(@PathVariable UUID part, @PathVariable int number, @RequestParam int base) {
        return meters.timed("studio/revisions", () -> desk.restore(Actors.current(), part, number, base));
    }
}
