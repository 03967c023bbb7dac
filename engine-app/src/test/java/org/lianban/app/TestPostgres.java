package org.lianban.app;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.lianban.app.database.TestRoles;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for all tests of this JVM, and new databases from a migrated template within milliseconds. */
public final class TestPostgres {

    public static final String PASSWORD = "test";

    private static final String PREFIX = "postgres-data-";

    private static final class Holder {
        private static final TestPostgres RUNNING = new TestPostgres();
    }

    private final AtomicInteger databases = new AtomicInteger();
    private final EmbeddedPostgres server;

    private TestPostgres() {
        File target = new File("target").getAbsoluteFile();
        File data = new File(target, PREFIX + ProcessHandle.current().pid());
        removeThoseOfEarlierRuns(target);
        try {
            server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(new File(target, "postgres-programs"))
                    .setDataDirectory(data)
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("unix_socket_directories", "")
                    .setRegisterShutdownHook(false)
                    // tens of thousands of files: the next run removes them while it does other things
                    .setCleanDataDirectory(false)
                    .start();
            // after the contexts and their pools
            SpringApplication.getShutdownHandlers().add(this::close);
            TestRoles.createWithTemplate(server.getPostgresDatabase(), server.getPort(), PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server, started when it is first asked for. */
    public static TestPostgres running() {
        return Holder.RUNNING;
    }

    /** Makes a database with all migrations applied and no rows of ours; returns its name. */
    public synchronized String newDatabase() {
        String name = "test" + databases.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template lianban owner lianban_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    /** A connection pool is not worth its while in a test of one class: each call opens a connection. */
    public DataSource dataSource(String database, String role) {
        org.postgresql.ds.PGSimpleDataSource source = new org.postgresql.ds.PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(role);
        source.setPassword(PASSWORD);
        source.setCurrentSchema("lianban,engine");
        return source;
    }

    /** The database as its superuser sees it: what somebody with the keys of the house could do. */
    public DataSource superuser(String database) {
        return server.getDatabase("postgres", database);
    }

    private static void removeThoseOfEarlierRuns(File target) {
        File[] old = target.listFiles((folder, name) -> name.startsWith(PREFIX)
                && ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length())))
                        .isEmpty());
        Thread remover = new Thread(() -> {
            for (File folder : Objects.requireNonNullElse(old, new File[0])) {
                FileSystemUtils.deleteRecursively(folder);
            }
        });
        remover.setDaemon(true);
        remover.start();
    }

    private void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
