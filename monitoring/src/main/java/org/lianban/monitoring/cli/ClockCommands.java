package org.lianban.monitoring.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** The commands that measure and verify without a server. */
public final class ClockCommands {

    private static final String USAGE = """
            usage:
              clock replay [FILE] [--calendar cn] [--known-at DATE] [--now INSTANT] [--days] [--lang en|zh]
              clock due --start DATE --working-days N [--calendar cn] [--known-at DATE]
              ledger verify FILE [--head HASH]
            """;

    private ClockCommands() {}

    /** Whether these arguments name one of these commands, so that no server need be started. */
    public static boolean understands(String... args) {
        return args.length > 0 && (args[0].equals("clock") || args[0].equals("ledger"));
    }

    /**
     * Runs a command.
     *
     * @return the exit status: 0 if all went well; 1 if a ledger does not fit; 2 for a wrong command line, an unreadable file
     *     or bad lines
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, in, out, err, Clock.systemUTC());
    }

    /** As {@link #run(String[], InputStream, PrintStream, PrintStream)}, with the present taken from {@code clock}. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Clock clock) {
        try {
            String command = String.join(" ", Arrays.copyOf(args, Math.min(2, args.length)));
            List<String> rest = Arrays.asList(args).subList(Math.min(2, args.length), args.length);
            return switch (command) {
                case "clock replay" -> ReplayCommand.run(rest, in, out, err, clock);
                case "clock due" -> DueCommand.run(rest, out, err);
                case "ledger verify" -> VerifyCommand.run(rest, out);
                default ->
                    throw new UsageException(
                            args.length == 0 ? "a command is missing" : "'%s' is not a command".formatted(command));
            };
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.print(USAGE);
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

    private static String message(IOException e) {
        boolean missing = e instanceof NoSuchFileException;
        return missing ? "there is no file " + e.getMessage() : "cannot read or write: " + e.getMessage();
    }
}
