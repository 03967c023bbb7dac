package org.lianban.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL started by the application itself, on a free port of the loopback interface, its data kept in a folder. */
final class EmbeddedServer implements AutoCloseable {

    private final DataFolder folder;
    private final Credentials credentials;
    private @Nullable EmbeddedPostgres postgres;

    private EmbeddedServer(DataFolder folder, Credentials credentials) {
        this.folder = folder;
        this.credentials = credentials;
    }

    /**
     * Starts the server, on first use after creating its files, roles and database.
     *
     * @throws DataFolderInUseException if another process has the folder open
     */
    static EmbeddedServer start(Path dataFolder) throws IOException, SQLException {
        DataFolder folder = DataFolder.open(dataFolder);
        EmbeddedServer server = new EmbeddedServer(folder, Credentials.in(folder));
        try {
            server.start();
            return server;
        } catch (IOException | SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private void start() throws IOException, SQLException {
        Path cluster = folder.resolve("postgres");
        if (!Files.exists(cluster)) {
            create(cluster);
        }
        new LeftoverServer(cluster).stop();
        postgres = builder(cluster).start();
        closeToOthers(folder.resolve("programs"));
    }

    /** The library leaves the folder of the programs open for everybody to write in. */
    private static void closeToOthers(Path programs) throws IOException {
        if (Files.isDirectory(programs)) {
            Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Built under another name and moved at the end, so that a start killed half-way leaves nothing to repair. */
    private void create(Path cluster) throws IOException, SQLException {
        Path unfinished = folder.resolve("postgres.new");
        new LeftoverServer(unfinished).stop();
        FileSystemUtils.deleteRecursively(unfinished);
        Path passwordFile = folder.resolve("superuser-password");
        Credentials.writePrivately(passwordFile, credentials.superuser());
        EmbeddedPostgres.Builder builder = builder(unfinished);
        ServerSettings.INITIAL.forEach(builder::setLocaleConfig);
        builder.setLocaleConfig("pwfile", passwordFile.toString());
        try (EmbeddedPostgres server = builder.start()) {
            new Roles(credentials.owner(), credentials.app()).createIn(server.getPostgresDatabase(), "lianban");
        }
        Files.delete(passwordFile);
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private EmbeddedPostgres.Builder builder(Path cluster) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                // the JVM runs hooks at the same time: its own would stop the server under the pool
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setConnectConfig("password", credentials.superuser())
                .setPGStartupWait(Duration.ofMinutes(2)); // recovery after a crash
        ServerSettings.RUNNING.forEach(builder::setServerConfig);
        return builder;
    }

    String url() {
        if (postgres == null) {
            throw new IllegalStateException("not started");
        }
        return url(postgres.getPort());
    }

    static String url(int port) {
        return "jdbc:postgresql://localhost:%d/lianban".formatted(port);
    }

    Credentials credentials() {
        return credentials;
    }

    @Override
    public void close() throws IOException {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } finally {
            folder.close();
        }
    }
}
