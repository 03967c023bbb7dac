package org.lianban.app.studio.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianban.app.meters.CommandMeters;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is put before somebody else. Each command answers with all submissions of the change, the last first. */
@RestController
@RequestMapping("/api/studio/changes/{id}")
class ApprovalController {

    private final ApprovalDesk desk;
    private final CommandMeters meters;

    /** @param note of the release, for everybody who works by it */
    record ChangeSubmission(
            @NotBlank @Size(max = 2000) String note,
            @Nullable Instant effectiveFrom) {}

    record SendingBack(@NotBlank @Size(max = 2000) String reason) {}

    ApprovalController(ApprovalDesk desk, CommandMeters meters) {
        this.desk = desk;
        this.meters = meters;
    }

    @RolesAllowed({"DESIGNER", "HEAD", "ADMINISTRATOR"})
    @GetMapping("/submissions")
    List<Submission> submissions(@PathVariable UUID id) {
        return desk.of(Actors.current(), id);
    }

    @RolesAllowed("DESIGNER")
    @PostMapping("/submission")
    List<Submission> submitChange(@PathVariable UUID id, @Valid @RequestBody ChangeSubmission form) {
        return after(id, actor -> desk.submit(actor, id, form.note(), form.effectiveFrom()));
    }

    @RolesAllowed({"DESIGNER", "HEAD"})
    @PostMapping("/approval")
    List<Submission> approveChange(@PathVariable UUID id) {
        return after(id, actor -> desk.approve(actor, id));
    }

    @RolesAllowed({"DESIGNER", "HEAD"})
    @PostMapping("/sending-back")
    List<Submission> sendChangeBack(@PathVariable UUID id, @Valid @RequestBody SendingBack form) {
        return after(id, actor -> desk.sendBack(actor, id, form.reason()));
    }

    @RolesAllowed("DESIGNER")
    @PostMapping("/taking-back")
    List<Submission> takeChangeBack(@PathVariable UUID id) {
        return after(id, actor -> desk.takeBack(actor, id));
    }

    private List<Submission> after(UUID id, Consumer<Actor> command) {
        Actor actor = Actors.current();
        return meters.timed("studio/approval", () -> {
            command.accept(actor);
            return desk.of(actor, id);
        });
    }
}
