package org.lianban.app.casework.rest;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.tasks.Attention;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What somebody keeps in sight. It is his own affair: no version, no ledger. */
@RestController
@RequestMapping("/api/cases/{id}")
class AttentionController {

    private final CaseAccess access;
    private final Attention attention;

    AttentionController(CaseAccess access, Attention attention) {
        this.access = access;
        this.attention = attention;
    }

    /** Whether the reader keeps the case in sight. */
    record CaseFollowing(boolean followed) {}

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @GetMapping("/following")
    CaseFollowing following(@PathVariable UUID id) {
        return new CaseFollowing(attention.follows(reader(id), id));
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @PutMapping("/following")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void follow(@PathVariable UUID id) {
        attention.follow(reader(id), id);
    }

    @RolesAllowed({"CLERK", "APPROVER", "HEAD", "LEAD"})
    @DeleteMapping("/following")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unfollow(@PathVariable UUID id) {
        attention.unfollow(reader(id), id);
    }

    private UUID reader(UUID caseId) {
        Actor actor = Actors.current();
        access.require(actor, caseId);
        return actor.staff();
    }
}
