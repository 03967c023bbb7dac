package org.lianban.app.messages.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSmsGatewayTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000007");

    private final List<String> taken = new ArrayList<>();
    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void aGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            taken.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void closed() {
        server.stop(0);
    }

    private void send(String authorization, String contentType, String body) throws NotCarriedException {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        SmsSettings settings = new SmsSettings(url, "secret", authorization, contentType, body);
        new HttpSmsGateway(settings, new HttpPost())
                .send(new Envelope.Sms(ID, "13900000000", "红牌 \"17\" {phone} & 更多"));
    }

    @Test
    void isAskedInJson() throws NotCarriedException {
        send("Bearer {token}", "application/json", "{\"to\":\"{phone}\",\"text\":\"{text}\",\"id\":\"{id}\"}");
        assertThat(taken)
                .containsExactly("Bearer secret {\"to\":\"13900000000\",\"text\":\"红牌 \\\"17\\\" {phone} & 更多\","
                        + "\"id\":\"00000000-0000-0000-0000-000000000007\"}");
    }

    @Test
    void isAskedByAForm() throws NotCarriedException {
        send("", "application/x-www-form-urlencoded", "key={token}&mobile={phone}&content={text}");
        assertThat(taken)
                .containsExactly("null key=secret&mobile=13900000000&content="
                        + "%E7%BA%A2%E7%89%8C+%2217%22+%7Bphone%7D+%26+%E6%9B%B4%E5%A4%9A");
    }

    @Test
    void thatSaysNoIsNotDown() {
        status = 422;
        NotCarriedException failure =
                catchThrowableOfType(NotCarriedException.class, () -> send("", "application/json", "{}"));
        assertThat(failure).hasMessage("HTTP 422");
        assertThat(failure.lineDown()).isFalse();
    }
}
