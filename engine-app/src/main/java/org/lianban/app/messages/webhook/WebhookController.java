package org.lianban.app.messages.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where an administrator says which other systems are told; what is said here of a secret comes in and never out. */
@RestController
@RequestMapping("/api/administration/webhooks")
class WebhookController {

    private final WebhookStore store;
    private final Webhooks webhooks;
    private final WebhookCallStore calls;
    private final Cursors cursors;

    /**
     * A webhook and how it gets on.
     *
     * @param url without its query
     * @param waiting how many messages wait for it
     * @param calls the last few, the latest first
     */
    record WebhookView(
            UUID id,
            @Nullable String department,
            String url,
            boolean active,
            Instant changedAt,
            int waiting,
            List<WebhookCall> calls) {}

    WebhookController(WebhookStore store, Webhooks webhooks, WebhookCallStore calls, Cursors cursors) {
        this.store = store;
        this.webhooks = webhooks;
        this.calls = calls;
        this.cursors = cursors;
    }

    @GetMapping
    @RolesAllowed("ADMINISTRATOR")
    Page<WebhookView> webhooks(@RequestParam @Nullable String cursor, @RequestParam @Nullable Integer limit) {
        Actor reader = Actors.current();
        String listing = "webhooks:" + reader.region();
        List<@Nullable String> keys = cursors.open(listing, cursor);
        UUID after = keys.isEmpty() ? null : UUID.fromString(Objects.requireNonNull(keys.get(0)));
        int size = Page.size(limit);
        Page<Webhook> page = Page.of(
                store.list(reader.region(), after, size + 1),
                size,
                last -> cursors.seal(listing, List.of(last.id().toString())));
        return new Page<>(views(page.items()), page.next());
    }

    @GetMapping("/{id}")
    @RolesAllowed("ADMINISTRATOR")
    WebhookView webhook(@PathVariable UUID id) {
        return view(webhooks.get(Actors.current(), id));
    }

    @PostMapping
    @RolesAllowed("ADMINISTRATOR")
    ResponseEntity<WebhookView> addWebhook(@Valid @RequestBody WebhookForm wanted) {
        Webhook webhook = webhooks.add(Actors.current(), wanted);
        return ResponseEntity.created(URI.create("/api/administration/webhooks/" + webhook.id()))
                .body(view(webhook));
    }

    @PutMapping("/{id}")
    @RolesAllowed("ADMINISTRATOR")
    WebhookView changeWebhook(@PathVariable UUID id, @Valid @RequestBody WebhookForm wanted) {
        return view(webhooks.change(Actors.current(), id, wanted));
    }

    /** It is called no more; what it was is kept. */
    @DeleteMapping("/{id}")
    @RolesAllowed("ADMINISTRATOR")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deactivateWebhook(@PathVariable UUID id) {
        webhooks.deactivate(Actors.current(), id);
    }

    private WebhookView view(Webhook webhook) {
        return views(List.of(webhook)).get(0);
    }

    private List<WebhookView> views(List<Webhook> shown) {
        List<UUID> ids = shown.stream().map(Webhook::id).toList();
        Map<UUID, List<WebhookCall>> last = calls.last(ids);
        Map<UUID, Integer> waiting = calls.waiting(ids);
        return shown.stream()
                .map(webhook -> new WebhookView(
                        webhook.id(),
                        webhook.department(),
                        webhook.shownUrl(),
                        webhook.active(),
                        webhook.changedAt(),
                        waiting.getOrDefault(webhook.id(), 0),
                        last.getOrDefault(webhook.id(), List.of())))
                .toList();
    }
}
