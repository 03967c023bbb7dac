package org.lianban.app.casework.rest;

import static org.lianban.app.casework.rest.CommandRequests.done;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stops or lengthens a clock: asked for by one, granted by another. */
@RestController
@RequestMapping("/api")
class ProcedureController {

    private final SpecialProcedures procedures;
    private final Extensions extensions;

    ProcedureController(SpecialProcedures procedures, Extensions extensions) {
        this.procedures = procedures;
        this.extensions = extensions;
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/tasks/{id}/special-procedures")
    ResponseEntity<CommandReceipt> request(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody ProcedureForms.Request form) {
        return done(procedures.request(request, id, form));
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/special-procedures/{id}/grant")
    ResponseEntity<CommandReceipt> grant(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody ProcedureForms.Grant form) {
        return done(procedures.grant(request, id, form));
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/special-procedures/{id}/refuse")
    ResponseEntity<CommandReceipt> refuse(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody ProcedureForms.Reason form) {
        return done(procedures.refuse(request, id, form));
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/special-procedures/{id}/take-back")
    ResponseEntity<CommandReceipt> takeBack(CommandRequest request, @PathVariable UUID id) {
        return done(procedures.takeBack(request, id));
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/special-procedures/{id}/resume")
    ResponseEntity<CommandReceipt> resume(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody ProcedureForms.Resume form) {
        return done(procedures.resume(request, id, form));
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/cases/{id}/extension-requests")
    ResponseEntity<CommandReceipt> requestExtension(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody ProcedureForms.Extend form) {
        return done(extensions.request(request, id, form));
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/extensions/{id}/grant")
    ResponseEntity<CommandReceipt> grantExtension(CommandRequest request, @PathVariable UUID id) {
        return done(extensions.grant(request, id));
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/extensions/{id}/take-back")
    ResponseEntity<CommandReceipt> takeExtensionBack(CommandRequest request, @PathVariable UUID id) {
        return done(extensions.takeBack(request, id));
    }

    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    @PostMapping("/extensions/{id}/refuse")
    ResponseEntity<CommandReceipt> refuseExtension(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody ProcedureForms.Reason form) {
        return done(extensions.refuse(request, id, form));
    }
}
