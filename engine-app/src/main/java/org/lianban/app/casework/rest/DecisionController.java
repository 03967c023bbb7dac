package org.lianban.app.casework.rest;

import static org.lianban.app.casework.rest.CommandRequests.done;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lianban.app.casework.decision.DecisionForms;
import org.lianban.app.casework.decision.Decisions;
import org.lianban.app.casework.decision.Deliveries;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The end of a case. */
@RestController
@RequestMapping("/api/cases/{id}")
class DecisionController {

    private final Decisions decisions;
    private final Deliveries deliveries;

    DecisionController(Decisions decisions, Deliveries deliveries) {
        this.decisions = decisions;
        this.deliveries = deliveries;
    }

    @PostMapping("/lead-conclusion")
    @RolesAllowed({"LEAD", "APPROVER", "HEAD"})
    ResponseEntity<CommandReceipt> conclude(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody DecisionForms.Conclude form) {
        return done(decisions.conclude(request, id, form));
    }

    @PostMapping("/decision")
    @RolesAllowed({"HEAD", "APPROVER", "LEAD"}) // a substitute decides for an absent head
    ResponseEntity<CommandReceipt> decide(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody DecisionForms.Decide form) {
        return done(decisions.decide(request, id, form));
    }

    @PostMapping("/certificate")
    @RolesAllowed({"APPROVER", "HEAD", "LEAD"})
    ResponseEntity<CommandReceipt> issue(CommandRequest request, @PathVariable UUID id) {
        return done(decisions.issue(request, id));
    }

    @PostMapping("/delivery")
    @RolesAllowed("CLERK")
    ResponseEntity<CommandReceipt> deliver(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody DecisionForms.Deliver form) {
        return done(deliveries.deliver(request, id, form));
    }

    @PostMapping("/withdrawal")
    @RolesAllowed("CLERK")
    ResponseEntity<CommandReceipt> withdraw(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody DecisionForms.Withdraw form) {
        return done(deliveries.withdraw(request, id, form));
    }
}
