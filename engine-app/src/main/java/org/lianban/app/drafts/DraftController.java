package org.lianban.app.drafts;

import jakarta.validation.Valid;
import org.lianban.app.organisation.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's own drafts; nobody reads another's. */
@RestController
@RequestMapping("/api/drafts")
class DraftController {

    private final DraftBook drafts;

    DraftController(DraftBook drafts) {
        this.drafts = drafts;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping
    DraftView draft(@RequestParam String form) {
        return drafts.find(Actors.current().staff(), form);
    }

    @PreAuthorize("isAuthenticated()")
    @PutMapping
    DraftView keep(@Valid @RequestBody DraftForm draft) {
        return drafts.keep(Actors.current().staff(), draft);
    }

    @PreAuthorize("isAuthenticated()")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@RequestParam String form) {
        drafts.drop(Actors.current().staff(), form);
    }
}
