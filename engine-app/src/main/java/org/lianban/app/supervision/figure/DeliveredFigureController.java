package org.lianban.app.supervision.figure;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.lianban.app.organisation.Actors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the days of a case of another system went: a supervisor sees those of the region, a department its own. */
@RestController
@RequestMapping("/api/delivered-cases/{id}")
class DeliveredFigureController {

    private final DeliveredCaseFigures figures;

    DeliveredFigureController(DeliveredCaseFigures figures) {
        this.figures = figures;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/days")
    CaseDays deliveredCaseDays(@PathVariable UUID id) {
        return figures.days(Actors.current(), id);
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/counterfactual")
    CaseCounterfactual deliveredCounterfactual(@PathVariable UUID id) {
        return figures.counterfactual(Actors.current(), id);
    }
}
