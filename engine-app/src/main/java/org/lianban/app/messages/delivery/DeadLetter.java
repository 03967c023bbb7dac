package org.lianban.app.messages.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.web.LocalisedText;

/**
 * A delivery that was given up.
 *
 * @param kind of its first message
 * @param messages how many there are in it
 * @param login of the person it was for
 * @param address of the person, masked, or of the webhook; absent if there is none any more
 */
record DeadLetter(
        UUID id,
        Channel channel,
        MessageKind kind,
        LocalisedText kindTitle,
        int messages,
        @Nullable String login,
        @Nullable String address,
        int attempts,
        String lastError,
        Instant postedAt,
        Instant diedAt) {}
