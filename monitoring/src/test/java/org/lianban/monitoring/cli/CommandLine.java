package org.lianban.monitoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Runs commands as a shell would, at a fixed present. */
final class CommandLine {

    private static final Clock PRESENT = Clock.fixed(Instant.parse("2026-11-20T04:00:00Z"), ZoneOffset.UTC);

    private CommandLine() {}

    record Outcome(int status, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Outcome run(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = ClockCommands.run(
                args,
                new ByteArrayInputStream(in.getBytes(UTF_8)),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8),
                PRESENT);
        return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
