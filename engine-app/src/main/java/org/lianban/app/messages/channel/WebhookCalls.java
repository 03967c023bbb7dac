package org.lianban.app.messages.channel;

import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import org.lianban.app.messages.webhook.ForbiddenAddressException;
import org.lianban.app.messages.webhook.WebhookAddresses;
import org.springframework.stereotype.Component;

/** Calls webhooks: signed, with the id of the message, and nowhere that is not allowed at the moment of the call. */
@Component
class WebhookCalls {

    private final WebhookAddresses addresses;
    private final HttpPost http;
    private final Clock clock;

    WebhookCalls(WebhookAddresses addresses, HttpPost http, Clock clock) {
        this.addresses = addresses;
        this.http = http;
        this.clock = clock;
    }

    void send(Envelope.Call call) throws NotCarriedException {
        URI url = URI.create(call.url());
        try {
            addresses.requireReachable(url);
        } catch (UnknownHostException | ForbiddenAddressException unreachable) {
            throw NotCarriedException.unreachable(unreachable);
        }
        http.post(HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("User-Agent", "lianban")
                .header("Lianban-Message-Id", call.id().toString())
                .header("Lianban-Signature", Signature.of(call.secret(), clock.instant(), call.body()))
                .POST(BodyPublishers.ofString(call.body())));
    }
}
