package org.lianban.app.messages.channel;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Posts by HTTP, follows no redirect, and waits for nobody longer than ten seconds. */
@Component
class HttpPost {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Sends it; only an answer of 2xx is a yes, and what stands in it does not matter. */
    void post(HttpRequest.Builder request) throws NotCarriedException {
        int status;
        try {
            HttpResponse<InputStream> answer =
                    client.send(request.timeout(ANSWER).build(), BodyHandlers.ofInputStream());
            status = answer.statusCode();
            answer.body().close(); // unread: its sender could take for ever
        } catch (IOException unreachable) {
            throw NotCarriedException.unreachable(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw NotCarriedException.unreachable(stopped);
        }
        if (status < 200 || status > 299) {
            throw NotCarriedException.refused("HTTP " + status);
        }
    }
}
