package org.lianban.app.messages.delivery;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What could not be delivered, for the administrators of the region: they see why and to whom, not what. */
@RestController
@RequestMapping("/api/administration/dead-letters")
class DeadLetterController {

    private final DeadLetters letters;
    private final Cursors cursors;
    private final Clock clock;

    DeadLetterController(DeadLetters letters, Cursors cursors, Clock clock) {
        this.letters = letters;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed("ADMINISTRATOR")
    Page<DeadLetter> deadLetters(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        String region = Actors.current().region();
        String listing = "dead-letters:" + region;
        int size = Page.size(limit);
        return Page.of(
                letters.list(region, place(cursors.open(listing, cursor)), size + 1),
                size,
                last -> cursors.seal(
                        listing, List.of(last.diedAt().toString(), last.id().toString())));
    }

    /** Tries again, as often as for the first time, under the same id. */
    @PostMapping("/{id}/retry")
    @RolesAllowed("ADMINISTRATOR")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retryDeadLetter(@PathVariable UUID id) {
        if (!letters.retry(Actors.current(), id, clock.instant())) {
            throw Refusal.notFound(new LocalisedText("没有这封未送达的消息。", "There is no such undelivered message."));
        }
    }

    private static DeadLetters.@Nullable Place place(List<@Nullable String> keys) {
        return keys.isEmpty()
                ? null
                : new DeadLetters.Place(
                        Instant.parse(Objects.requireNonNull(keys.get(0))),
                        UUID.fromString(Objects.requireNonNull(keys.get(1))));
    }
}
