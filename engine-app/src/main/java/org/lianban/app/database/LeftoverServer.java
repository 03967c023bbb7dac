package org.lianban.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived its application: killing the application hard leaves its PostgreSQL running, or, when the
 * machine went down, leaves a {@code postmaster.pid} whose number may belong to somebody else by now.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

    /** More than any system gives out. */
    private static final String NOBODYS_PID = "2147483646";

    private final Path cluster;
    private final Path pidFile;

    LeftoverServer(Path cluster) {
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    /** Makes way for a new server. The caller holds the lock of the data folder, so nobody uses the old one. */
    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> process = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).trim()));
        if (process.filter(this::isOurs).isPresent()) {
            LOG.info("Stopping the database that an earlier start left running (process {})", lines.get(0));
            shutDown(process.get());
        } else if (process.isPresent()) {
            disown(lines);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command().filter(c -> c.endsWith("/postgres")).isPresent();
        return postgres && info.arguments().map(List::of).orElse(List.of()).contains(cluster.toString());
    }

    /**
     * The number was given to another program. Deleting the file would also switch off PostgreSQL's check for shared
     * memory still in use, so only the number is replaced.
     */
    private void disown(List<String> lines) throws IOException {
        List<String> disowned = new ArrayList<>(lines);
        disowned.set(0, NOBODYS_PID);
        Files.write(pidFile, disowned);
    }

    private static void shutDown(ProcessHandle server) throws IOException {
        // INT: do not wait for clients, they are gone; QUIT: leave the rest to crash recovery
        if (!signalled(server, "INT", 30) && !signalled(server, "QUIT", 10)) {
            throw new IllegalStateException("The database process " + server.pid() + " does not stop; end it by hand.");
        }
    }

    private static boolean signalled(ProcessHandle server, String signal, long seconds) throws IOException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(server.pid())).start();
        CompletableFuture<ProcessHandle> exit = server.onExit();
        try {
            exit.get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database to stop", e);
        }
    }
}
