package org.lianban.app.casework.rest;

import static org.lianban.app.casework.rest.CommandRequests.done;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lianban.app.casework.examination.AwaitedAnswers;
import org.lianban.app.casework.examination.HandOverForm;
import org.lianban.app.casework.examination.SignatureForms;
import org.lianban.app.casework.examination.Signatures;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Examiners added (加签), joint signatures (会签), and what to do about one that does not come. */
@RestController
@RequestMapping("/api")
class SignatureController {

    private final Signatures signatures;
    private final AwaitedAnswers awaited;

    SignatureController(Signatures signatures, AwaitedAnswers awaited) {
        this.signatures = signatures;
        this.awaited = awaited;
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/tasks/{id}/examiners")
    ResponseEntity<CommandReceipt> addExaminer(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody SignatureForms.Examiner form) {
        return done(signatures.addExaminer(request, id, form));
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/tasks/{id}/signatures")
    ResponseEntity<CommandReceipt> askToSign(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody SignatureForms.Signers form) {
        return done(signatures.askToSign(request, id, form));
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/consultations/{id}/signature")
    ResponseEntity<CommandReceipt> sign(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody SignatureForms.Signed form) {
        return done(signatures.sign(request, id, form));
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/consultations/{id}/call-off")
    ResponseEntity<CommandReceipt> callOff(CommandRequest request, @PathVariable UUID id) {
        return done(awaited.callOff(request, id));
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/consultations/{id}/remind")
    ResponseEntity<CommandReceipt> remind(CommandRequest request, @PathVariable UUID id) {
        return done(awaited.remind(request, id));
    }

    @RolesAllowed("HEAD")
    @PostMapping("/consultations/{id}/reassign")
    ResponseEntity<CommandReceipt> reassign(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody HandOverForm form) {
        return done(awaited.reassign(request, id, form));
    }
}
