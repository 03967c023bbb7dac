package org.lianban.app.casework.stageform;

import java.util.List;
import java.util.UUID;
import org.lianban.app.organisation.Actors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The forms of a case's stages, for who may read the case. */
@RestController
class StageFormController {

    private final StageFormBook book;

    StageFormController(StageFormBook book) {
        this.book = book;
    }

    @GetMapping("/api/cases/{id}/stage-forms")
    @PreAuthorize("isAuthenticated()")
    List<StageFormView> stageForms(@PathVariable UUID id) {
        return book.of(Actors.current(), id);
    }
}
