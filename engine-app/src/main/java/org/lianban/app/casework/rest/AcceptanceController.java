package org.lianban.app.casework.rest;

import static org.lianban.app.casework.rest.CommandRequests.created;
import static org.lianban.app.casework.rest.CommandRequests.done;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lianban.app.casework.acceptance.Acceptance;
import org.lianban.app.casework.acceptance.ApplicationForm;
import org.lianban.app.casework.acceptance.Applications;
import org.lianban.app.casework.acceptance.CheckForm;
import org.lianban.app.casework.acceptance.ConditionalAcceptanceForm;
import org.lianban.app.casework.acceptance.CorrectionForm;
import org.lianban.app.casework.acceptance.CorrectionSubmission;
import org.lianban.app.casework.acceptance.Corrections;
import org.lianban.app.casework.acceptance.HandedInForm;
import org.lianban.app.casework.acceptance.RefusalForm;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The window: from the application to its acceptance. */
@RestController
@RequestMapping("/api")
class AcceptanceController {

    private final Applications applications;
    private final Acceptance acceptance;
    private final Corrections corrections;

    AcceptanceController(Applications applications, Acceptance acceptance, Corrections corrections) {
        this.applications = applications;
        this.acceptance = acceptance;
        this.corrections = corrections;
    }

    @RolesAllowed("CLERK")
    @PostMapping("/applications")
    ResponseEntity<CommandReceipt> apply(CommandRequest request, @Valid @RequestBody ApplicationForm form) {
        return created(applications.apply(request, form));
    }

    @RolesAllowed("CLERK")
    @PostMapping("/cases/{id}/check")
    ResponseEntity<CommandReceipt> check(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody CheckForm form) {
        return done(acceptance.check(request, id, form));
    }

    @RolesAllowed("CLERK")
    @PostMapping("/cases/{id}/correction-notice")
    ResponseEntity<CommandReceipt> sendNotice(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody CorrectionForm form) {
        return done(corrections.send(request, id, form));
    }

    @RolesAllowed("CLERK")
    @PostMapping("/cases/{id}/corrections")
    ResponseEntity<CommandReceipt> submitCorrections(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody CorrectionSubmission form) {
        return done(corrections.submit(request, id, form));
    }

    @RolesAllowed("CLERK")
    @PostMapping("/cases/{id}/acceptance")
    ResponseEntity<CommandReceipt> accept(CommandRequest request, @PathVariable UUID id) {
        return done(acceptance.accept(request, id));
    }

    @RolesAllowed("CLERK")
    @PostMapping("/cases/{id}/conditional-acceptance")
    ResponseEntity<CommandReceipt> acceptConditionally(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody ConditionalAcceptanceForm form) {
        return done(acceptance.acceptConditionally(request, id, form));
    }

    @RolesAllowed("CLERK")
    @PostMapping("/cases/{id}/acceptance-refusal")
    ResponseEntity<CommandReceipt> refuse(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody RefusalForm form) {
        return done(acceptance.refuse(request, id, form));
    }

    @RolesAllowed("CLERK")
    @PostMapping("/cases/{id}/late-materials")
    ResponseEntity<CommandReceipt> takeLate(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody HandedInForm form) {
        return done(acceptance.takeLate(request, id, form));
    }
}
