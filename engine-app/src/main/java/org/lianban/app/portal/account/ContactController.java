package org.lianban.app.portal.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lianban.app.organisation.Actors;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The contact of an applicant who stands at the window. */
@RestController
class ContactController {

    private final WindowContacts contacts;

    ContactController(WindowContacts contacts) {
        this.contacts = contacts;
    }

    @RolesAllowed("CLERK")
    @PutMapping("/api/cases/{id}/contact")
    ContactPutRight putContactRight(@PathVariable UUID id, @Valid @RequestBody NewContact form) {
        return contacts.putRight(Actors.current(), id, form);
    }
}
