package org.lianban.app.messages.preference;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.OpenChannels;
import org.lianban.app.organisation.Actors;
import org.lianban.app.web.LocalisedText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a person says how he wants to be told. */
@RestController
@RequestMapping("/api/account/notifications")
class NotificationController {

    private final PreferenceStore store;
    private final OpenChannels open;

    /** A kind of message, to choose. */
    record KindOfMessage(MessageKind kind, LocalisedText title) {}

    /**
     * What one chose, and what there is to choose from.
     *
     * @param mailOffered whether this installation sends mail
     * @param smsOffered whether this installation sends text messages
     */
    record NotificationSettings(
            NotificationChoices choices, boolean mailOffered, boolean smsOffered, List<KindOfMessage> kinds) {}

    NotificationController(PreferenceStore store, OpenChannels open) {
        this.store = store;
        this.open = open;
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    NotificationSettings notifications() {
        UUID staff = Actors.current().staff();
        Addressee person = store.find(staff).orElseGet(() -> NotificationChoices.unsaid(staff));
        return new NotificationSettings(
                NotificationChoices.of(person),
                open.has(Channel.MAIL),
                open.has(Channel.SMS),
                Arrays.stream(MessageKind.values())
                        .map(kind -> new KindOfMessage(kind, kind.title()))
                        .toList());
    }

    @PutMapping
    @PreAuthorize("isAuthenticated()")
    NotificationSettings chooseNotifications(@Valid @RequestBody NotificationChoices choices) {
        store.set(choices.of(Actors.current().staff()));
        return notifications();
    }
}
