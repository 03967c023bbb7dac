package org.lianban.app.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fails as no controller of ours should, to show what the caller then sees. */
@Hidden
@RestController
class FailingController {

    @GetMapping("/api/test/failure")
    @PreAuthorize("isAuthenticated()")
    String fail() {
        throw new IllegalStateException("a secret of the inside");
    }
}
