package org.lianban.app.studio.check;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.meters.CommandMeters;
import org.lianban.app.organisation.Actors;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.content.ContentReader;
import org.lianban.app.web.OneOf;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checks. */
@RestController
@RequestMapping("/api/studio")
class CheckController {

    private final Checks checks;
    private final CommandMeters meters;

    CheckController(Checks checks, CommandMeters meters) {
        this.checks = checks;
        this.meters = meters;
    }

    /**
     * Checks the file in the body, without keeping it.
     *
     * @param change whose other parts it will meet
     */
    @RolesAllowed("DESIGNER")
    @PostMapping("/checks")
    @RequestBody(
            required = true,
            content =
                    @io.swagger.v3.oas.annotations.media.Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    Checked check(
            @RequestParam @OneOf(ArtifactKind.class) String kind,
            @RequestParam String key,
            @RequestParam @Nullable UUID change,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        ArtifactKey artifact = ArtifactKey.of(kind, key);
        return meters.timedReading("studio/checks", () -> {
            Content content =
                    ContentReader.read(artifact.kind(), request.getInputStream(), request.getContentLengthLong());
            return checks.one(Actors.current(), artifact, content, change);
        });
    }

    /** Checks all parts of a change, together with what is in force. */
    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/changes/{id}/findings")
    Checked changeFindings(@PathVariable UUID id) {
        return meters.timed("studio/checks", () -> checks.change(Actors.current(), id));
    }
}
