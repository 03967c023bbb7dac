package org.lianban.app.studio.lock;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.lianban.app.organisation.Actors;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The lock of a part. */
@RestController
@RequestMapping("/api/studio/parts/{part}/lock")
class LockController {

    private final Locks locks;

    LockController(Locks locks) {
        this.locks = locks;
    }

    /** Takes it for a minute, or renews one's own. */
    @RolesAllowed("DESIGNER")
    @PostMapping
    LockView holdPart(@PathVariable UUID part) {
        return locks.hold(Actors.current(), part);
    }

    /** Takes it from whoever has it. */
    @RolesAllowed("DESIGNER")
    @PostMapping("/take-over")
    LockView takePartOver(@PathVariable UUID part) {
        return locks.takeOver(Actors.current(), part);
    }

    @RolesAllowed("DESIGNER")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void releasePart(@PathVariable UUID part) {
        locks.release(Actors.current(), part);
    }
}
