package org.lianban.app.studio.modeler;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.lianban.app.organisation.Actors;
import org.lianban.app.studio.modeler.DesignerToken.DesignerTokenForm;
import org.lianban.app.studio.modeler.DesignerToken.NewDesignerToken;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A designer's own tokens. */
@RestController
@RequestMapping("/api/studio/tokens")
class DesignerTokenController {

    private final DesignerTokens tokens;

    DesignerTokenController(DesignerTokens tokens) {
        this.tokens = tokens;
    }

    @RolesAllowed("DESIGNER")
    @GetMapping
    List<DesignerToken> designerTokens() {
        return tokens.of(Actors.current());
    }

    @RolesAllowed("DESIGNER")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NewDesignerToken issueDesignerToken(@Valid @RequestBody DesignerTokenForm form) {
        return tokens.issue(Actors.current(), form);
    }

    @RolesAllowed("DESIGNER")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeDesignerToken(@PathVariable UUID id) {
        tokens.revoke(Actors.current(), id);
    }
}
