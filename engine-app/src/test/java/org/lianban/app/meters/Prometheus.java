package org.lianban.app.meters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Prometheus with our rules and our example of a configuration, only that it is in a hurry. */
final class Prometheus implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI address;

    private Prometheus(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it in that folder, to scrape the server on that port, and waits until it answers. */
    static Prometheus scraping(int port, String token, Path folder) throws IOException {
        Promtool.require("prometheus");
        for (String rules : new String[] {"recording.rules.yml", "alerts.rules.yml"}) {
            copy(rules, folder, text -> text.replaceAll("for: [0-9]+[mh]\n", "for: 1s\n"));
        }
        copy("prometheus.yml", folder, text -> text.replace("15s", "1s")
                .replace("localhost:8080", "localhost:" + port));
        Files.writeString(folder.resolve("lianban-metrics-token"), token, UTF_8);
        int own = freePort();
        Process process = new ProcessBuilder(
                        "prometheus",
                        "--config.file=prometheus.yml",
                        "--storage.tsdb.path=data",
                        "--web.listen-address=127.0.0.1:" + own)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Prometheus started = new Prometheus(process, URI.create("http://127.0.0.1:" + own));
        await("Prometheus answers").atMost(Duration.ofSeconds(30)).until(started::isReady);
        return started;
    }

    private interface Change {
        String of(String text);
    }

    private static void copy(String file, Path folder, Change change) throws IOException {
        String text = Files.readString(Promtool.folder().resolve(file), UTF_8);
        Files.writeString(folder.resolve(file), change.of(text), UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isReady() throws InterruptedException {
        if (!process.isAlive()) {
            throw new AssertionError("Prometheus ended with " + process.exitValue());
        }
        try {
            return client.send(
                                    HttpRequest.newBuilder(address.resolve("/-/ready"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What it answers to a query, refusals included. */
    JsonNode query(String query) throws IOException, InterruptedException {
        return get("/api/v1/query?query=" + URLEncoder.encode(query, UTF_8));
    }

    /** The alerts that are pending or firing. */
    JsonNode alerts() throws IOException, InterruptedException {
        return get("/api/v1/alerts").required("data").required("alerts");
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(
                client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString(UTF_8))
                        .body());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
