package org.lianban.app.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.app.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerCommandsTest {

    private final LedgerWorld world = new LedgerWorld();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        world.close();
    }

    private int run(String... args) {
        return LedgerCommands.run(args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private int runOnWorld(String command) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), TestPostgres.PASSWORD + "\n");
        List<String> args = new ArrayList<>(List.of("ledger", command));
        args.addAll(List.of("--database", TestPostgres.running().url(world.database)));
        args.addAll(List.of("--user", "lianban_app", "--password-file", password.toString()));
        return run(args.toArray(String[]::new));
    }

    @Test
    void aWholeDatabaseIsVerified() throws IOException {
        world.district(3, 2);
        assertThat(runOnWorld("verify")).isZero();
        assertThat(out).hasToString("fits: 3 cases, 9 entries\n");
    }

    @Test
    void theFirstEntryThatDoesNotFitIsNamed() throws IOException {
        UUID caseId = world.district(1, 2).get(0);
        JdbcClient superuser = JdbcClient.create(world.asSuperuser());
        superuser.sql("alter table lianban.clock_event disable trigger all").update();
        superuser
                .sql("update lianban.clock_event set actor = 'x' where sequence = 2")
                .update();
        assertThat(runOnWorld("verify")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).startsWith("does not fit: case %s, entry 2: its hash is".formatted(caseId));
    }

    @Test
    void aReceiptIsVerifiedOffline() throws IOException {
        UUID caseId = world.district(1, 2).get(0);
        Path file = folder.resolve("receipt.json");
        try (OutputStream to = Files.newOutputStream(file)) {
            new Receipts(world.jdbc).write(caseId, to);
        }
        assertThat(run("ledger", "verify", file.toString())).isZero();
        assertThat(out.toString(UTF_8)).startsWith("fits: case %s, 3 entries".formatted(caseId));

        Files.writeString(file, Files.readString(file).replace("EXPERT_REVIEW", "HEARING"));
        assertThat(run("ledger", "verify", file.toString())).isEqualTo(1);
    }

    @Test
    void theRebuildSaysHowManyRowsDiffered() throws IOException {
        world.district(3, 2);
        JdbcClient.create(world.asSuperuser())
                .sql("update lianban.clock set counted = 99")
                .update();
        assertThat(runOnWorld("rebuild")).isZero();
        assertThat(out.toString(UTF_8)).startsWith("3 cases rebuilt; differed: 6 clocks, ");
        out.reset();
        assertThat(runOnWorld("rebuild")).isZero();
        assertThat(out)
                .hasToString("3 cases rebuilt; differed: 0 clocks, 0 cases, 0 tasks; clocks without a ledger: 0\n");
    }

    @Test
    void aWrongCommandLineSaysWhatWouldBeRight() {
        assertThat(run("ledger")).isEqualTo(2);
        assertThat(run("ledger", "verify", "--databse", "x")).isEqualTo(2);
        assertThat(run("ledger", "verify", "--user", "x")).isEqualTo(2);
        assertThat(run("ledger", "verify", "--data-dir")).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .contains("a command is missing", "'--databse' is not an option", "--data-dir needs a value", "usage:");
    }

    @Test
    void helpIsNoMistakeAndSpeaksOfLedgersOnly() {
        for (String[] args : List.of(new String[] {"ledger", "--help"}, new String[] {"ledger", "help"}, new String[] {
            "ledger", "verify", "--help"
        })) {
            out.reset();
            assertThat(run(args)).isZero();
            assertThat(out.toString(UTF_8))
                    .startsWith("usage:\n  ledger verify FILE")
                    .contains("ledger rebuild")
                    .doesNotContain("clock");
        }
        assertThat(err).hasToString("");
        assertThat(run("ledger", "verify", "receipt.json", "--head=zzz")).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .startsWith("--head is a hash of 64 hexadecimal digits, not 'zzz'")
                .contains("ledger verify FILE")
                .doesNotContain("clock");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() {
        assertThat(run("ledger", "verify", "--data-dir", folder.toString())).isEqualTo(2);
        assertThat(run("ledger", "verify", "--database", "jdbc:postgresql://localhost:1/none"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .contains("there is no " + folder.resolve("postgres"), "cannot read the database");
    }
}
