package org.lianban.app.messages.inbox;

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
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everybody reads the messages to himself, and nobody those to others. */
@RestController
@RequestMapping("/api/messages")
class InboxController {

    private final InboxStore inbox;
    private final Cursors cursors;
    private final Clock clock;

    /**
     * A page of one's messages, the newest first.
     *
     * @param unread how many there are that one has not read, on all pages together
     */
    record Inbox(List<InboxMessage> items, @Nullable String next, int unread) {}

    InboxController(InboxStore inbox, Cursors cursors, Clock clock) {
        this.inbox = inbox;
        this.cursors = cursors;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    Inbox messages(
            @RequestParam(defaultValue = "false") boolean unreadOnly,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        UUID reader = Actors.current().staff();
        String listing = "inbox:" + reader + ":" + unreadOnly;
        int size = Page.size(limit);
        List<InboxMessage> rows = inbox.list(reader, unreadOnly, place(cursors.open(listing, cursor)), size + 1);
        Page<InboxMessage> page = Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing, List.of(last.postedAt().toString(), last.id().toString())));
        return new Inbox(page.items(), page.next(), inbox.unread(reader));
    }

    /** Marks a message as read; once is as good as twice. */
    @PostMapping("/{id}/read")
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markMessageRead(@PathVariable UUID id) {
        UUID reader = Actors.current().staff();
        if (!inbox.has(reader, id)) {
            throw Refusal.notFound(new LocalisedText("没有这条消息。", "There is no such message."));
        }
        inbox.markRead(reader, id, clock.instant());
    }

    /** Marks all messages as read. */
    @PostMapping("/read")
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void markAllMessagesRead() {
        inbox.markRead(Actors.current().staff(), null, clock.instant());
    }

    private static InboxStore.@Nullable Place place(List<@Nullable String> keys) {
        return keys.isEmpty()
                ? null
                : new InboxStore.Place(
                        Instant.parse(Objects.requireNonNull(keys.get(0))),
                        UUID.fromString(Objects.requireNonNull(keys.get(1))));
    }
}
