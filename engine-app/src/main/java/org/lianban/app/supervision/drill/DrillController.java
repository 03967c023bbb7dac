package org.lianban.app.supervision.drill;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.Standing;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Page;
import org.lianban.app.web.Word;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** From the region down: a supervisor sees all of it, a head the own department. */
@RestController
@RequestMapping("/api/drill")
class DrillController {

    private final Drills drills;
    private final DrillCases cases;

    DrillController(Drills drills, DrillCases cases) {
        this.drills = drills;
        this.cases = cases;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD"})
    @GetMapping
    Drill drill(@RequestParam @Nullable String department) {
        return drills.of(Actors.current(), department);
    }

    /** The open examinations of an item, what is due first comes first. */
    @RolesAllowed({"SUPERVISOR", "HEAD"})
    @GetMapping("/cases")
    Page<DrilledCase> drilledCases(
            @RequestParam String department,
            @RequestParam String item,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        return cases.page(
                Actors.current(),
                department,
                item,
                Word.optional(Standing.class, "kind", kind),
                cursor,
                Page.size(limit));
    }
}
