package org.lianban.app.kill;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser: cookies, the header against forgery, JSON. The session outlives the server. */
final class Person {

    static final String PASSWORD = "correct horse battery staple";

    private static final JsonMapper JSON = new JsonMapper();

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private volatile URI server;

    Person(URI server) {
        this.server = server;
    }

    static Person loggedIn(URI server, String login) throws Exception {
        Person person = new Person(server);
        person.post("/api/session", Map.of("login", login, "password", PASSWORD), null);
        return person;
    }

    /** Opens an account for somebody with one role, who then has a browser of his own. */
    Person hires(String login, String department, String role) throws Exception {
        Map<String, Object> account = Map.of(
                "login",
                login,
                "name",
                "员工" + login,
                "department",
                department,
                "roles",
                List.of(role),
                "authorities",
                List.of(),
                "password",
                PASSWORD);
        post("/api/staff", account, null);
        return loggedIn(server, login);
    }

    /** The server has been started anew, elsewhere. */
    void goesTo(URI address) {
        server = address;
    }

    /**
     * Sends a command.
     *
     * @return the answer's body
     * @throws IOException if there was no answer, or one of failure
     */
    String post(String path, Object body, String idempotencyKey) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", csrfToken())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private String csrfToken() throws IOException, InterruptedException {
        String known = cookie("XSRF-TOKEN");
        if (known != null) {
            return known;
        }
        client.send(HttpRequest.newBuilder(server.resolve("/api/session")).build(), BodyHandlers.discarding());
        String given = cookie("XSRF-TOKEN");
        if (given == null) {
            throw new IOException("no XSRF-TOKEN");
        }
        return given;
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie ->
                        cookie.getName().equals(name) && !cookie.getValue().isEmpty())
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse(null);
    }
}
