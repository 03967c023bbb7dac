package org.lianban.app.administration.trail;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Page;
import org.lianban.app.web.Word;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what in the region, for its administrators. */
@RestController
@RequestMapping("/api/administration/audit")
class TrailController {

    private final TrailSearch search;

    TrailController(TrailSearch search) {
        this.search = search;
    }

    @GetMapping
    @RolesAllowed("ADMINISTRATOR")
    Page<TrailRow> auditTrail(
            @RequestParam @Nullable String source,
            @RequestParam @Nullable String who,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String about,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        TrailQuestion asked = new TrailQuestion(
                Word.optional(TrailSource.class, "source", source),
                who == null ? null : who.strip(),
                Word.optional(Act.class, "kind", kind),
                about == null ? null : about.strip(),
                from,
                to);
        return search.page(Actors.current().region(), asked, cursor, Page.size(limit));
    }
}
