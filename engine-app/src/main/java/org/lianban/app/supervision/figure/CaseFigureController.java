package org.lianban.app.supervision.figure;

import java.util.UUID;
import org.lianban.app.organisation.Actors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the days of a case went, for everybody who may see it. */
@RestController
@RequestMapping("/api/cases/{id}")
class CaseFigureController {

    private final CaseFigures figures;

    CaseFigureController(CaseFigures figures) {
        this.figures = figures;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/days")
    CaseDays caseDays(@PathVariable UUID id) {
        return figures.days(Actors.current(), id);
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/counterfactual")
    CaseCounterfactual counterfactual(@PathVariable UUID id) {
        return figures.counterfactual(Actors.current(), id);
    }
}
