package org.lianban.app;

import java.util.Arrays;
import java.util.Optional;
import org.lianban.app.checks.ModelCommands;
import org.lianban.app.ledger.LedgerCommands;
import org.lianban.monitoring.cli.ClockCommands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts lianban, or one of its command lines, which need neither Spring nor a port. */
@SpringBootApplication
public class Lianban {

    private static final String USAGE = """
            usage: java -jar lianban.jar [--PROPERTY=VALUE ...]   start the application
                   java -jar lianban.jar clock replay|due ...     measure time limits
                   java -jar lianban.jar log read ...             what the clocks say of another system's log
                   java -jar lianban.jar ledger verify|rebuild ...  check ledgers, or what follows from them
                   java -jar lianban.jar model check ...          what is wrong with models, rule tables and forms
            docs/operations.md lists the properties; a command without its options tells them.
            """;

    public static void main(String[] args) {
        Optional<Integer> status = command(args);
        if (status.isPresent()) {
            System.exit(status.get());
        }
        SpringApplication.run(Lianban.class, args);
    }

    /** Runs the command that the arguments name and returns its exit status; empty if they name none. */
    private static Optional<Integer> command(String... args) {
        if (LedgerCommands.understands(args)) {
            return Optional.of(LedgerCommands.run(args, System.out, System.err));
        }
        if (ClockCommands.understands(args)) {
            return Optional.of(ClockCommands.run(args, System.in, System.out, System.err));
        }
        if (ModelCommands.understands(args)) {
            return Optional.of(ModelCommands.run(args, System.out, System.err));
        }
        if (Arrays.asList(args).contains("--help")) {
            System.out.print(USAGE);
            return Optional.of(0);
        }
        Optional<String> stranger =
                Arrays.stream(args).filter(arg -> !arg.startsWith("--")).findFirst();
        stranger.ifPresent(arg -> System.err.print("'" + arg + "' is not a command\n" + USAGE));
        return stranger.map(arg -> 2);
    }
}
