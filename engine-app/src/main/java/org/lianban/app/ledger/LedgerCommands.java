package org.lianban.app.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.lianban.app.ledger.CommandOptions.WrongOptions;
import org.lianban.monitoring.cli.ClockCommands;
import org.springframework.dao.DataAccessException;

/** The commands that check a ledger and rebuild what follows from it. */
public final class LedgerCommands {

    private static final String USAGE = """
            usage:
              ledger verify FILE [--head HASH]                a receipt, offline; HASH: one of this case that was seen earlier
              ledger verify [DATABASE]                        every ledger of a database
              ledger rebuild [DATABASE]                       write anew what follows from the ledgers
            DATABASE is
              --data-dir DIR                                  the embedded one, ./data unless told otherwise
              --database URL --user NAME --password-file FILE one of your own
            """;

    private LedgerCommands() {}

    /** Whether these arguments are for this class, so that no application need be started. */
    public static boolean understands(String... args) {
        return args.length > 0 && args[0].equals("ledger");
    }

    /**
     * Runs a command.
     *
     * @return the exit status: 0 if all fits, 1 if a ledger does not, 2 if it could not be found out
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            if (ClockCommands.asksForHelp(args)) {
                out.print(USAGE);
                return 0;
            }
            return dispatch(args, out, err);
        } catch (WrongOptions e) {
            err.println(e.getMessage());
            err.print(USAGE);
        } catch (NoSuchFileException e) {
            err.println("there is no " + e.getMessage());
        } catch (IOException | SQLException | DataAccessException e) {
            err.println("cannot read the database: " + e.getMessage());
        } finally {
            out.flush();
            err.flush();
        }
        return 2;
    }

    private static int dispatch(String[] args, PrintStream out, PrintStream err) throws IOException, SQLException {
        List<String> words = Arrays.asList(args).subList(Math.min(2, args.length), args.length);
        String command = args.length < 2 ? "" : args[1];
        if (command.equals("verify") && CommandOptions.nameAFile(words)) {
            return ClockCommands.run(args, InputStream.nullInputStream(), out, err);
        }
        if (!command.equals("verify") && !command.equals("rebuild")) {
            throw new WrongOptions(
                    command.isEmpty() ? "a command is missing" : "'ledger %s' is not a command".formatted(command));
        }
        try (CommandDatabase database = CommandOptions.parse(words).open()) {
            return command.equals("verify") ? verify(database.source(), out) : rebuild(database.source(), out);
        }
    }

    private static int verify(DataSource source, PrintStream out) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Verification.Report report = Verification.of(connection);
            report.fault()
                    .ifPresentOrElse(
                            fault -> out.println("does not fit: " + fault),
                            () -> out.println(
                                    "fits: %d cases, %d entries".formatted(report.cases(), report.entries())));
            return report.fault().isPresent() ? 1 : 0;
        }
    }

    private static int rebuild(DataSource source, PrintStream out) {
        Rebuild.Report report = Rebuild.on(source);
        out.println("%d cases rebuilt; differed: %d clocks, %d cases, %d tasks; clocks without a ledger: %d"
                .formatted(
                        report.cases(),
                        report.differences().clocks(),
                        report.differences().cases(),
                        report.differences().tasks(),
                        report.strays()));
        return 0;
    }
}
