package org.lianban.app.messages.channel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/** What goes out, ready to be carried. However often it is carried, its id stays the same. */
public sealed interface Envelope {

    /** By it a receiver knows what it has already. */
    UUID id();

    /** An e-mail to one person, in plain text. */
    record Mail(
            UUID id,
            String to,
            String subject,
            String body,
            @Nullable Attachment attachment) implements Envelope {

        public Mail(UUID id, String to, String subject, String body) {
            this(id, to, subject, body, null);
        }
    }

    /** A file that goes with an e-mail; {@code type} is its media type. */
    record Attachment(String name, String type, InputStreamSource content) {}

    /** A text message to one person. */
    record Sms(UUID id, String phone, String text) implements Envelope {}

    /** A call of a webhook; {@code body} is JSON. */
    record Call(UUID id, String url, String secret, String body) implements Envelope {

        @Override
        public String toString() {
            return "Call[" + id + "]"; // neither secret nor key in a log
        }
    }
}
