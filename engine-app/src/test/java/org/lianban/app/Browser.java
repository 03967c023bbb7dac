package org.lianban.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the application as the pages do: with cookies, and with the token that shows where a request comes from. */
public final class Browser {

    private static final JsonMapper JSON = new JsonMapper();

    /** What came back. */
    public record Answer(int status, HttpHeaders headers, String text) {

        public JsonNode json() {
            return JSON.readTree(text);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** A file that came back. */
    public record Bytes(int status, java.net.http.HttpHeaders headers, byte[] body) {

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI server;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Browser(int port) {
        this.server = URI.create("http://localhost:" + port);
    }

    /** Sends that header from now on. */
    public Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Logs in; the answer tells whether it worked. */
    public Answer logIn(String login, String password) {
        get("/api/session");
        return post("/api/session", Map.of("login", login, "password", password));
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Gets a file as it is. */
    public Bytes bytes(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        headers.forEach(request::setHeader);
        HttpResponse<byte[]> response = exchange(request.build(), BodyHandlers.ofByteArray());
        return new Bytes(response.statusCode(), response.headers(), response.body());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Posts an object as JSON, or a string as it is. */
    public Answer post(String path, Object body) {
        return send("POST", path, text(body));
    }

    /** As {@link #post}. */
    public Answer put(String path, Object body) {
        return send("PUT", path, text(body));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    public Answer send(String method, String path, @Nullable String body) {
        return send(method, path, "application/json", body);
    }

    /** Uploads a file as the field {@code file} of a form. */
    public Answer upload(String path, String name, String content) {
        String form = """
                --border\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --border--\r
                """.formatted(name, content);
        return send("POST", path, "multipart/form-data; boundary=border", form);
    }

    /** Posts bytes as they are. */
    public Answer postBytes(String path, String mediaType, byte[] body) {
        return send("POST", path, mediaType, BodyPublishers.ofByteArray(body));
    }

    private Answer send(String method, String path, String mediaType, @Nullable String body) {
        return send(method, path, mediaType, body == null ? null : BodyPublishers.ofString(body));
    }

    private Answer send(String method, String path, String mediaType, HttpRequest.@Nullable BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .method(method, body == null ? BodyPublishers.noBody() : body);
        if (body != null) {
            request.header("Content-Type", mediaType);
        }
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        headers.forEach(request::setHeader);
        HttpResponse<String> response = exchange(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object body) {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }
}
