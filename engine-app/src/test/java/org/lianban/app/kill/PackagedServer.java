package org.lianban.app.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianban.app.TestPostgres;

/** The packaged jar as a process of its own, with its own data folder and a free port. */
final class PackagedServer {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern TOKEN = Pattern.compile("one-time token: (\\w+)");
    private static final Pattern STARTED = Pattern.compile("Started Lianban in");
    private static final Path JAR = Path.of("target", "lianban.jar");

    private final Path data;
    private final Process process;
    private final CompletableFuture<String> port = new CompletableFuture<>();
    private final CompletableFuture<String> token = new CompletableFuture<>();
    private final CompletableFuture<String> started = new CompletableFuture<>();
    private final ConcurrentLinkedDeque<String> lastLines = new ConcurrentLinkedDeque<>();

    private PackagedServer(Path data, Process process) {
        this.data = data;
        this.process = process;
    }

    /** Starts it on the embedded database of a data folder, and waits until it answers. */
    static PackagedServer start(Path data) throws Exception {
        return start(data, List.of());
    }

    /** Starts it as a node of that name on a database that several share, and waits until it answers. */
    static PackagedServer node(String name, Path data, String database, String... options) throws Exception {
        List<String> shared = new ArrayList<>(List.of(
                "--spring.quartz.properties.org.quartz.scheduler.instanceId=" + name,
                "--spring.datasource.url=" + TestPostgres.running().url(database),
                "--spring.datasource.username=lianban_app",
                "--spring.datasource.password=" + TestPostgres.PASSWORD,
                "--spring.flyway.user=lianban_owner",
                "--spring.flyway.password=" + TestPostgres.PASSWORD));
        shared.addAll(List.of(options));
        return start(data, shared);
    }

    private static PackagedServer start(Path data, List<String> options) throws Exception {
        List<String> line = new ArrayList<>(List.of(
                "-jar", JAR.toString(), "--lianban.data-dir=" + data, "--server.port=0", "--server.address=localhost"));
        line.addAll(options);
        Process process =
                new ProcessBuilder(java(line)).redirectErrorStream(true).start();
        PackagedServer server = new PackagedServer(data, process);
        Thread reader = new Thread(server::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
        server.started.get(3, TimeUnit.MINUTES);
        return server;
    }

    /** Runs one of the jar's command lines and returns its exit status. */
    static int command(String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of("-jar", JAR.toString()));
        line.addAll(List.of(arguments));
        return new ProcessBuilder(java(line)).inheritIO().start().waitFor();
    }

    private static List<String> java(List<String> arguments) {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        line.addAll(arguments);
        return line;
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(this::understand);
        } catch (UncheckedIOException | IOException e) {
            // it was killed in the middle of a line
        }
        AssertionError ended = new AssertionError("the server ended: " + String.join("\n", lastLines));
        List.of(port, token, started).forEach(awaited -> awaited.completeExceptionally(ended));
    }

    private void understand(String line) {
        lastLines.add(line);
        if (lastLines.size() > 60) {
            lastLines.poll();
        }
        complete(PORT, line, port);
        complete(TOKEN, line, token);
        complete(STARTED, line, started);
    }

    private static void complete(Pattern pattern, String line, CompletableFuture<String> awaited) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
            awaited.complete(matcher.groupCount() == 0 ? "" : matcher.group(1));
        }
    }

    URI address() throws Exception {
        return URI.create("http://localhost:" + port.get(1, TimeUnit.MINUTES));
    }

    /** The token that the first start writes into its log. */
    String setupToken() throws Exception {
        return token.get(1, TimeUnit.MINUTES);
    }

    /** SIGKILL, and no more of it afterwards. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** SIGKILL for the server and, at the same moment, for its database. */
    void killWithDatabase() throws IOException {
        String first = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"))
                .get(0);
        ProcessHandle database = ProcessHandle.of(Long.parseLong(first.trim())).orElseThrow();
        database.destroyForcibly();
        process.destroyForcibly();
        process.onExit().join();
        database.onExit().join();
    }

    /** Asks it to end, as an operator does. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }
}
