package org.lianban.app.supervision.finding;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases that supervision could not look at, for those who can do something about it. */
@RestController
class SetAsideController {

    private static final String LISTING = "set-aside";

    private final SetAside aside;
    private final Cursors cursors;

    SetAsideController(SetAside aside, Cursors cursors) {
        this.aside = aside;
        this.cursors = cursors;
    }

    @RolesAllowed({"SUPERVISOR", "ADMINISTRATOR"})
    @GetMapping("/api/findings/set-aside")
    Page<SetAsideCase> setAside(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        int size = Page.size(limit);
        List<@Nullable String> keys = cursors.open(LISTING, cursor);
        Instant since = keys.isEmpty() ? Instant.EPOCH : Instant.parse(Objects.requireNonNull(keys.get(0)));
        UUID last = keys.isEmpty() ? new UUID(0, 0) : UUID.fromString(Objects.requireNonNull(keys.get(1)));
        return Page.of(
                aside.of(Actors.current().region(), since, last, size + 1),
                size,
                row -> cursors.seal(
                        LISTING, List.of(row.since().toString(), row.caseId().toString())));
    }
}
