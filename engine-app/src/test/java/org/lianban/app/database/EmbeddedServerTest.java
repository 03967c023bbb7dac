package org.lianban.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.app.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@Timeout(60)
class EmbeddedServerTest {

    @BeforeAll
    static void unpackTheProgramsOnce() {
        TestPostgres.running();
    }

    @TempDir
    private Path folder;

    @Test
    void keepsItsRowsAndPasswordsFromOneStartToTheNext() throws Exception {
        Credentials first;
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            first = server.credentials();
            as(server, "lianban_owner", first.owner(), jdbc -> jdbc.sql("create schema s")
                    .update());
        }
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(server.credentials()).isEqualTo(first);
            assertThat(query(server, "select nspname from pg_namespace where nspname = 's'"))
                    .isEqualTo("s");
        }
    }

    @Test
    void writesThroughToTheDiskAndSpeaksUtf8() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(query(server, "show fsync")).isEqualTo("on");
            assertThat(query(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(server, "select datlocale from pg_database where datname = 'lianban'"))
                    .isEqualTo("C.UTF-8");
            assertThat(query(server, "select to_tsvector('simple', '餐饮 ÄRZTE')::text"))
                    .isEqualTo("'ärzte':2 '餐饮':1");
        }
    }

    @Test
    void letsNobodyInWithoutAPassword() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            for (String role : List.of("postgres", "lianban_owner", "lianban_app")) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.url(), role, "")
                                .close())
                        .as(role)
                        .isInstanceOf(SQLException.class);
            }
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("credentials.properties"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void letsNobodyElseWriteWhereThePostgresProgramsAre() throws Exception {
        Path programs = Files.createDirectory(folder.resolve("programs"));
        Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(server.url()).startsWith("jdbc:postgresql://localhost:");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(programs)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void refusesAFolderThatIsInUseAndNamesTheProcess() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThatThrownBy(() -> EmbeddedServer.start(folder).close())
                    .isInstanceOf(DataFolderInUseException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void stopsTheServerThatAKilledApplicationLeftRunning() throws Exception {
        Path pidFile = folder.resolve("postgres/postmaster.pid");
        killAnApplicationThatUses(folder);
        long orphan = Long.parseLong(Files.readAllLines(pidFile).get(0));
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(Long.parseLong(Files.readAllLines(pidFile).get(0))).isNotEqualTo(orphan);
            assertThat(ProcessHandle.of(orphan)).isEmpty();
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void isNotHeldUpByAPidFileWhoseNumberBelongsToAnotherProgram() throws Exception {
        EmbeddedServer.start(folder).close();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder + "/postgres\n1700000000\n5432\n\n\n");
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void beginsAgainWhenTheFirstStartWasKilledHalfWay() throws Exception {
        Path unfinished = Files.createDirectories(folder.resolve("postgres.new"));
        Files.writeString(unfinished.resolve("postgresql.conf"), "");
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
        assertThat(unfinished).doesNotExist();
    }

    /** Another JVM, because only the end of a process lets go of its locks without tidying up. */
    static final class Victim {
        public static void main(String[] args) throws Exception {
            EmbeddedServer server = EmbeddedServer.start(Path.of(args[0]));
            System.out.println(server.url());
            Thread.currentThread().join();
        }
    }

    private static void killAnApplicationThatUses(Path folder) throws Exception {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = victim.inputReader()) {
            assertThat(output.lines().anyMatch(line -> line.startsWith("jdbc:postgresql:")))
                    .isTrue();
        } finally {
            victim.destroyForcibly().waitFor();
        }
    }

    private static String query(EmbeddedServer server, String sql) throws SQLException {
        String[] answer = new String[1];
        as(
                server,
                "lianban_app",
                server.credentials().app(),
                jdbc -> answer[0] = jdbc.sql(sql).query(String.class).single());
        return answer[0];
    }

    private static void as(EmbeddedServer server, String role, String password, Consumer<JdbcClient> work)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), role, password)) {
            work.accept(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        }
    }
}
