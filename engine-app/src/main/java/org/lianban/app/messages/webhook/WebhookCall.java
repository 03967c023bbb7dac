package org.lianban.app.messages.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.web.LocalisedText;

/**
 * One message on its way to a webhook, as its last try left it.
 *
 * @param id the one that the receiver is told
 * @param state {@code PENDING} if it is tried again, {@code DEAD} if it was given up
 * @param error why the last try failed; absent if it did not
 */
record WebhookCall(
        UUID id,
        MessageKind kind,
        LocalisedText kindTitle,
        State state,
        int attempts,
        Instant triedAt,
        @Nullable String error) {

    /** What became of it. */
    enum State {
        PENDING,
        HELD,
        SENT,
        DEAD,
        DROPPED
    }
}
