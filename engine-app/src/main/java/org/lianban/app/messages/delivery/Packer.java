package org.lianban.app.messages.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.channel.Envelope;
import org.lianban.app.messages.preference.Addressee;
import org.lianban.app.messages.webhook.Webhook;
import org.lianban.app.web.LocalisedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes of a parcel what its channel carries. */
@Component
class Packer {

    private final Writer writer;
    private final JsonMapper json;

    /** What a webhook is told; docs/operations.md describes it. */
    private record Told(
            UUID id,
            MessageKind kind,
            String region,
            @Nullable String department,
            LocalisedText subject,
            LocalisedText text,
            @Nullable String link,
            boolean urgent,
            Instant postedAt) {}

    Packer(Writer writer, JsonMapper json) {
        this.writer = writer;
        this.json = json;
    }

    Envelope pack(Parcel parcel) {
        Webhook webhook = parcel.webhook();
        Addressee person = parcel.to();
        if (webhook != null) {
            return call(webhook, parcel.contents().get(0));
        }
        String address = person == null ? null : person.address(parcel.line().channel());
        if (person == null || address == null) {
            throw new IllegalStateException("parcel %s is for nobody".formatted(parcel.id()));
        }
        if (parcel.line().channel() == Channel.SMS) {
            return new Envelope.Sms(parcel.id(), address, writer.text(parcel, person.language()));
        }
        Writer.Letter letter = writer.letter(parcel, person.language());
        return new Envelope.Mail(parcel.id(), address, letter.subject(), letter.body());
    }

    /** By the id of the message: two webhooks with one receiver tell it the same thing once. */
    private Envelope call(Webhook webhook, Content content) {
        Told told = new Told(
                content.message(),
                content.kind(),
                content.region(),
                content.department(),
                content.subject(),
                content.text(),
                content.link(),
                content.urgent(),
                content.postedAt());
        return new Envelope.Call(content.message(), webhook.url(), webhook.secret(), json.writeValueAsString(told));
    }
}
