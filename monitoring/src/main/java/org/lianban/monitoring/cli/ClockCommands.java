package org.lianban.monitoring.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The commands that measure and verify without a server. */
public final class ClockCommands {

    private static final String CLOCK = """
            usage:
              clock due --start DATE --working-days N [--explain] [--calendar cn|nl] [--known-at DATE] [--lang en|zh]
                    the day on which a limit ends; --explain: what each day until then is, and by which notice
              clock replay [FILE] [--now INSTANT] [--days] [--calendar cn|nl] [--known-at DATE] [--lang en|zh]
                    a reading for each clock of a file of events, one JSON object a line (docs/clock-replay.md), or of
                    standard input; --days: why each day counted or not
            DATE is like 2020-01-20, INSTANT like 2020-02-01T09:00:00+08:00, N from 1 to 10000.
            --known-at: only with the notices that were published by then
            """;
    private static final String LEDGER = """
            usage:
              ledger verify FILE [--head HASH]                a receipt, offline; HASH: one of this case that was seen earlier
            """;
    private static final String LOG = """
            usage:
              log read FILE --mapping NAME|FILE [--now INSTANT] [--json] [--lang en|zh]
                    what the clocks say of the cases in another system's log, XES or CSV, plain or gzip
            NAME: wabo-receipt or bpic15. INSTANT: when cases without an end are read; the last moment of the log unless given.
            Status 2 if anything in the log was refused; the rest is reported all the same.
            """;
    private static final Set<String> HELP = Set.of("help", "--help", "-h");

    private ClockCommands() {}

    /** Whether these arguments name one of these commands, so that no server need be started. */
    public static boolean understands(String... args) {
        return args.length > 0 && Set.of("clock", "ledger", "log").contains(args[0]);
    }

    /**
     * Runs a command in a process of its own, in which the libraries' logging is turned off: standard output belongs to the
     * answer.
     *
     * @return the exit status: 0 if all went well; 1 if a ledger does not fit; 2 for a wrong command line, an unreadable file
     *     or bad lines
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        return run(args, in, out, err, Clock.systemUTC());
    }

    /** As {@link #run(String[], InputStream, PrintStream, PrintStream)}, with the present taken from {@code clock}. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Clock clock) {
        String usage = usage(args);
        try {
            if (asksForHelp(args)) {
                out.print(usage);
                return 0;
            }
            String command = String.join(" ", Arrays.copyOf(args, Math.min(2, args.length)));
            List<String> rest = Arrays.asList(args).subList(Math.min(2, args.length), args.length);
            return switch (command) {
                case "clock replay" -> ReplayCommand.run(rest, in, out, err, clock);
                case "clock due" -> DueCommand.run(rest, out, err);
                case "ledger verify" -> VerifyCommand.run(rest, out);
                case "log read" -> LogCommand.run(rest, out, err, clock);
                default ->
                    throw new UsageException(
                            args.length < 2 ? "a command is missing" : "'%s' is not a command".formatted(command));
            };
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.print(usage);
        } catch (IOException e) {
            err.println(message(e));
        } catch (InvalidPathException e) {
            err.println("'%s' is not the name of a file".formatted(e.getInput()));
        } finally {
            out.flush();
            err.flush();
        }
        return 2;
    }

    /** Whether the arguments ask for the usage: {@code clock help}, or {@code --help} anywhere. */
    public static boolean asksForHelp(String... args) {
        List<String> words = Arrays.asList(args);
        return words.contains("--help") || (words.size() > 1 && HELP.contains(words.get(1)));
    }

    private static String usage(String... args) {
        return switch (args.length > 0 ? args[0] : "") {
            case "ledger" -> LEDGER;
            case "log" -> LOG;
            default -> CLOCK;
        };
    }

    private static String message(IOException e) {
        boolean missing = e instanceof NoSuchFileException;
        return missing ? "there is no file " + e.getMessage() : "cannot read or write: " + e.getMessage();
    }
}
