package org.lianban.app.studio.release;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.meters.CommandMeters;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.web.OneOf;
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

/** Releases. */
@RestController
@RequestMapping("/api/studio")
class ReleaseController {

    private final ReleaseDesk desk;
    private final CommandMeters meters;

    /** @param note proposed for the release that brings it back; whoever submits the change may say another */
    record RollBackForm(
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 2000) String note) {}

    /** @param change that was begun */
    record RollBack(UUID change) {}

    ReleaseController(ReleaseDesk desk, CommandMeters meters) {
        this.desk = desk;
        this.meters = meters;
    }

    /** The last first. */
    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/releases")
    Page<Release> releases(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        return desk.page(Actors.current(), cursor, Page.size(limit));
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/releases/{number}")
    Release release(@PathVariable long number) {
        return desk.require(Actors.current(), number);
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/changes/{id}/release")
    ChangeRelease releaseOfChange(@PathVariable UUID id) {
        return desk.of(Actors.current(), id);
    }

    /** Releases an approved change, once more if that failed. */
    @RolesAllowed("DESIGNER")
    @PostMapping("/changes/{id}/release")
    ChangeRelease releaseChange(@PathVariable UUID id) {
        Actor actor = Actors.current();
        return meters.timed("studio/release", () -> {
            desk.release(actor, id);
            return desk.of(actor, id);
        });
    }

    /** Begins a change with all that was in force when a release began; 0 is what was in force before the first. */
    @RolesAllowed("DESIGNER")
    @PostMapping("/releases/{number}/rollback")
    @ResponseStatus(HttpStatus.CREATED)
    RollBack rollBackRelease(@PathVariable long number, @Valid @RequestBody RollBackForm form) {
        Actor actor = Actors.current();
        return meters.timed(
                "studio/rollback", () -> new RollBack(desk.rollBack(actor, number, form.title(), form.note())));
    }

    /** Begins a change with one version. */
    @RolesAllowed("DESIGNER")
    @PostMapping("/artifacts/{kind}/{key}/versions/{version}/rollback")
    @ResponseStatus(HttpStatus.CREATED)
    RollBack rollBackArtifact(
            @PathVariable @OneOf(ArtifactKind.class) String kind,
            @PathVariable String key,
            @PathVariable int version,
            @Valid @RequestBody RollBackForm form) {
        Actor actor = Actors.current();
        ArtifactKey artifact = ArtifactKey.of(kind, key);
        return meters.timed(
                "studio/rollback",
                () -> new RollBack(desk.rollBack(actor, artifact, version, form.title(), form.note())));
    }
}
