package org.lianban.app.messages.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway for text messages that knows one token. */
final class PhoneGateway {

    private final HttpServer server;
    private final List<JsonNode> taken = new CopyOnWriteArrayList<>();

    PhoneGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
    }

    /** What was sent to that phone. */
    List<JsonNode> sentTo(String phone) {
        return taken.stream()
                .filter(sms -> sms.get("to").asString().equals(phone))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean known =
                "Bearer gateway-token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        if (known) {
            taken.add(new JsonMapper().readTree(exchange.getRequestBody().readAllBytes()));
        }
        exchange.sendResponseHeaders(known ? 200 : 401, -1);
        exchange.close();
    }
}
