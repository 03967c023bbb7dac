package org.lianban.app.casework.rest;

import static org.lianban.app.casework.rest.CommandRequests.done;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lianban.app.casework.stageform.BoundForms;
import org.lianban.app.casework.stageform.FilledStageForm;
import org.lianban.app.casework.work.CommandReceipt;
import org.lianban.app.casework.work.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Filling in what a stage asks. */
@RestController
class StageFormCommandController {

    private final BoundForms forms;

    StageFormCommandController(BoundForms forms) {
        this.forms = forms;
    }

    /** Fills in the form of the stage of a task; it is held against the form that the stage was opened with. */
    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PostMapping("/api/tasks/{id}/stage-form")
    ResponseEntity<CommandReceipt> fill(
            CommandRequest request, @PathVariable UUID id, @Valid @RequestBody FilledStageForm form) {
        return done(forms.fill(request, id, form));
    }
}
