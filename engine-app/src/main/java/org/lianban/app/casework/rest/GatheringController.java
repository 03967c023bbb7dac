package org.lianban.app.casework.rest;

import static org.lianban.app.casework.rest.CommandRequests.done;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.gathering.AwaitedPart;
import org.lianban.app.casework.gathering.CorrectionPart;
import org.lianban.app.casework.gathering.GatheredBook;
import org.lianban.app.casework.gathering.Gatherings;
import org.lianban.app.casework.gathering.PartForm;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The one correction notice while it is gathered: the window asks, each department says what it wants. */
@RestController
@RequestMapping("/api")
class GatheringController {

    private final Gatherings gatherings;
    private final GatheredBook book;

    GatheringController(Gatherings gatherings, GatheredBook book) {
        this.gatherings = gatherings;
        this.book = book;
    }

    @RolesAllowed("CLERK")
    @PostMapping("/cases/{id}/correction-gathering")
    ResponseEntity<CommandReceipt> gatherCorrections(CommandRequest request, @PathVariable UUID id) {
        return done(gatherings.open(request, id));
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/cases/{id}/correction-parts")
    ResponseEntity<CommandReceipt> sayCorrections(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody PartForm form) {
        return done(gatherings.say(request, id, form));
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/cases/{id}/correction-parts")
    List<CorrectionPart> correctionParts(@PathVariable UUID id) {
        return book.ofCase(Actors.current(), id);
    }

    /** The cases whose materials the reader's department is asked to look through. */
    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @GetMapping("/correction-parts/awaited")
    Page<AwaitedPart> awaitedCorrectionParts(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return book.awaited(Actors.current(), cursor, Page.size(limit));
    }
}
