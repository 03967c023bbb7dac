package org.lianban.app.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.annotation.security.PermitAll;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands out the description of the interface as it is in the repository. Anybody may have it: nothing in it is a secret, and who
 * writes against it may have no login here.
 */
@RestController
@Hidden
class InterfaceController {

    private static final Resource DESCRIPTION = new ClassPathResource("/openapi.json");

    @PermitAll
    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource description() {
        return DESCRIPTION;
    }
}
