package org.lianban.app.messages.delivery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system, as docs/operations.md tells its authors to write it: it checks the signature and honours the message id. */
public final class Receiver implements AutoCloseable {

    static final String SECRET = "only the receiver knows";

    private final HttpServer server;
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final List<JsonNode> taken = new CopyOnWriteArrayList<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile int failWith = 500;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/messages?key=hidden";
    }

    /** Answers the next calls with that status and takes nothing. */
    void fail(int times, int status) {
        failWith = status;
        failures.set(times);
    }

    /** The message ids of all calls that were signed, those that failed too. */
    List<String> calls() {
        return calls;
    }

    /** What it was told, each thing once. */
    List<JsonNode> taken() {
        return taken;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String id = exchange.getRequestHeaders().getFirst("Lianban-Message-Id");
        int status = 401;
        if (isGenuine(exchange.getRequestHeaders().getFirst("Lianban-Signature"), body)) {
            calls.add(id);
            status = failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0 ? failWith : 204;
        }
        if (status == 204 && known.add(id)) {
            taken.add(new JsonMapper().readTree(body));
        }
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static boolean isGenuine(String signature, String body) {
        String[] parts = signature.split(",", 2);
        String time = parts[0].substring("t=".length());
        String mac = parts[1].substring("v1=".length());
        try {
            Mac expected = Mac.getInstance("HmacSHA256");
            expected.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] digest = expected.doFinal((time + "." + body).getBytes(StandardCharsets.UTF_8));
            return mac.equals(HexFormat.of().formatHex(digest));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
