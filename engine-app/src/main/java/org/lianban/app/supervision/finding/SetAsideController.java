package org.lianban.app.supervision.finding;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The cases that supervision could not look at, for those who can do something about it. */
@RestController
class SetAsideController {

    private static final String LISTING = "set-aside";

    private final SetAside aside;
    private final Cursors cursors;
    private final Clock clock;

    SetAsideController(SetAside aside, Cursors cursors, Clock clock) {
        this.aside = aside;
        this.cursors = cursors;
        this.clock = clock;
    }

    @RolesAllowed({"SUPERVISOR", "ADMINISTRATOR"})
    @GetMapping("/api/findings/set-aside")
    Page<SetAsideCase> setAside(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        int size = Page.size(limit);
        List<@Nullable String> keys = cursors.open(LISTING, cursor);
        Instant since = keys.isEmpty() ? Instant.EPOCH : Instant.parse(Objects.requireNonNull(keys.get(0)));
        String last = keys.isEmpty() ? "" : Objects.requireNonNull(keys.get(1));
        return Page.of(
                aside.of(Actors.current().region(), since, last, size + 1),
                size,
                row -> cursors.seal(LISTING, List.of(row.since().toString(), row.caseId() + row.department())));
    }

    /** Does not wait for the next try: the next sweep looks at it. */
    @RolesAllowed({"SUPERVISOR", "ADMINISTRATOR"})
    @PostMapping("/api/findings/set-aside/{caseId}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable UUID caseId) {
        if (!aside.retry(Actors.current(), caseId, clock.instant())) {
            throw Refusal.notFound(new LocalisedText("没有搁置的这个办件。", "No such case is set aside."));
        }
    }
}
