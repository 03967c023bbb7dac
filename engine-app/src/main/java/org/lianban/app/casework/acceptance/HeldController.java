package org.lianban.app.casework.acceptance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Role;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells the window what departments of its region hold of an applicant already. */
@RestController
class HeldController {

    private final HeldMaterials held;

    HeldController(HeldMaterials held) {
        this.held = held;
    }

    @PostMapping("/api/applications/held-documents")
    @RolesAllowed("CLERK")
    HeldAnswer held(@Valid @RequestBody HeldQuestion question) {
        return held.ask(Actors.require(Role.CLERK), question);
    }
}
