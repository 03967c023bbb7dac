package org.lianban.app.notices;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.lianban.app.organisation.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Previews and publishes calendar notices; administrators only. */
@RestController
@RequestMapping("/api/calendar/notices")
class NoticeController {

    private final NoticePublication publication;

    NoticeController(NoticePublication publication) {
        this.publication = publication;
    }

    @PostMapping("/preview")
    @RolesAllowed("ADMINISTRATOR")
    NoticeEffect preview(@Valid @RequestBody NoticeDraft draft) {
        return publication.preview(Actors.current(), draft);
    }

    @PostMapping
    @RolesAllowed("ADMINISTRATOR")
    @ResponseStatus(HttpStatus.CREATED)
    NoticeEffect publish(@Valid @RequestBody NoticeDraft draft) {
        return publication.publish(Actors.current(), draft);
    }
}
