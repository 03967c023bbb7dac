package org.lianban.app.studio.artifact;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Files;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.OneOf;
import org.lianban.app.web.Page;
import org.lianban.app.web.Word;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is in force, and every version that ever was. */
@RestController
@RequestMapping("/api/studio/artifacts")
class ArtifactController {

    private final Artifacts artifacts;
    private final Cursors cursors;

    ArtifactController(Artifacts artifacts, Cursors cursors) {
        this.artifacts = artifacts;
        this.cursors = cursors;
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping
    Page<ArtifactRow> artifacts(
            @RequestParam @OneOf(ArtifactKind.class) @Nullable String kind,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        ArtifactKind wanted = Word.optional(ArtifactKind.class, "kind", kind);
        String listing = "studio-artifacts:" + wanted;
        List<@Nullable String> keys = cursors.open(listing, cursor);
        int size = Page.size(limit);
        List<ArtifactRow> rows = artifacts.page(
                wanted, keys.isEmpty() ? null : keys.get(0), keys.isEmpty() ? null : keys.get(1), size + 1);
        return Page.of(
                rows, size, last -> cursors.seal(listing, List.of(last.kind().name(), last.key())));
    }

    /** The last first. */
    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/{kind}/{key}/versions")
    Page<ArtifactVersion> artifactVersions(
            @PathVariable @OneOf(ArtifactKind.class) String kind,
            @PathVariable String key,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        ArtifactKey artifact = ArtifactKey.of(kind, key);
        String listing = "studio-versions:" + artifact;
        List<@Nullable String> keys = cursors.open(listing, cursor);
        int before = keys.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(String.valueOf(keys.get(0)));
        int size = Page.size(limit);
        return Page.of(
                artifacts.versions(artifact, before, size + 1),
                size,
                last -> cursors.seal(listing, List.of(String.valueOf(last.version()))));
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/{kind}/{key}/versions/{version}/file")
    @Schema(type = "string", format = "binary")
    ResponseEntity<Resource> artifactFile(
            @PathVariable @OneOf(ArtifactKind.class) String kind, @PathVariable String key, @PathVariable int version) {
        ArtifactKey artifact = ArtifactKey.of(kind, key);
        return Files.download(artifact, artifacts.content(artifact, version));
    }
}
