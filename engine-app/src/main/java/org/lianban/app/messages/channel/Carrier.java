package org.lianban.app.messages.channel;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Carries envelopes to whom they are for. It returns when the other side has taken them. */
@Component
public class Carrier {

    private final ObjectProvider<MailServer> mail;
    private final ObjectProvider<SmsGateway> sms;
    private final WebhookCalls webhooks;

    Carrier(ObjectProvider<MailServer> mail, ObjectProvider<SmsGateway> sms, WebhookCalls webhooks) {
        this.mail = mail;
        this.sms = sms;
        this.webhooks = webhooks;
    }

    /**
     * Carries it.
     *
     * @throws NotCarriedException if the other side did not take it, or nobody knows whether it did
     */
    public void carry(Envelope envelope) throws NotCarriedException {
        if (envelope instanceof Envelope.Mail letter) {
            configured(mail, "mail server").send(letter);
        } else if (envelope instanceof Envelope.Sms text) {
            configured(sms, "gateway for text messages").send(text);
        } else if (envelope instanceof Envelope.Call call) {
            webhooks.send(call);
        }
    }

    /** A node may have been started without what others have. */
    private static <T> T configured(ObjectProvider<T> provider, String name) throws NotCarriedException {
        T found = provider.getIfAvailable();
        if (found == null) {
            throw NotCarriedException.unreachable(new IllegalStateException("no " + name + " is configured"));
        }
        return found;
    }
}
