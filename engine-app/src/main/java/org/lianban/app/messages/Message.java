package org.lianban.app.messages;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * Something to tell. It leaves the house by mail and webhook, so it names cases by their numbers and says nothing of applicants.
 *
 * @param region whose administrators look after it if it cannot be delivered
 * @param subject one line
 * @param link a path within the pages, such as {@code /cases/...}; null if there is nothing more to see
 * @param urgent not to wait for a digest; it waits for the end of quiet hours unless the person says otherwise
 * @param dedupKey names what is told: a message whose key was posted before is not posted again
 */
public record Message(
        UUID id,
        String region,
        MessageKind kind,
        Recipient recipient,
        LocalisedText subject,
        LocalisedText text,
        @Nullable String link,
        boolean urgent,
        String dedupKey) {

    /** A message with a new id, urgent if it is a red card or an escalation. */
    public static Message of(
            String region,
            MessageKind kind,
            Recipient recipient,
            LocalisedText subject,
            LocalisedText text,
            @Nullable String link,
            String dedupKey) {
        boolean urgent = kind == MessageKind.RED_CARD || kind == MessageKind.ESCALATION;
        return new Message(
                UuidCreator.getTimeOrderedEpoch(), region, kind, recipient, subject, text, link, urgent, dedupKey);
    }
}
