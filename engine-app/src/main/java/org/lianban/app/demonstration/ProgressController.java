package org.lianban.app.demonstration;

import jakarta.annotation.security.PermitAll;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells whoever waits how far the first start is. */
@RestController
@Profile("demonstration")
class ProgressController {

    private final Progress progress;

    ProgressController(Progress progress) {
        this.progress = progress;
    }

    @GetMapping("/api/progress")
    @PermitAll
    Progress.FirstStartProgress progress() {
        return progress.view();
    }
}
