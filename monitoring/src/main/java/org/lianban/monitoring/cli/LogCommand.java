package org.lianban.monitoring.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lianban.monitoring.exchange.LogCases;
import org.lianban.monitoring.exchange.LogReport;
import org.lianban.monitoring.exchange.Tally;
import org.lianban.monitoring.exchange.log.LogLimits;
import org.lianban.monitoring.exchange.log.LogSource;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.lianban.monitoring.exchange.mapping.MappingException;
import org.lianban.monitoring.exchange.mapping.MappingFile;

/** {@code log read}: what the clocks say of the cases in another system's log. */
final class LogCommand {

    private static final String MAPPING = "--mapping";
    private static final String NOW = "--now";
    private static final String JSON = "--json";

    private LogCommand() {}

    static int run(List<String> words, PrintStream out, PrintStream err, Clock clock) throws IOException {
        Arguments arguments = Arguments.parse(words, Set.of(MAPPING, NOW, LanguageOption.LANG), Set.of(JSON));
        Path file = Path.of(arguments.file().orElseThrow(() -> new UsageException("the file of the log is missing")));
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        String name =
                arguments.require(MAPPING, "a file, or one of " + String.join(", ", MappingFile.SHIPPED), text -> text);
        Optional<Instant> now = arguments.value(NOW, "an instant like 2015-03-01T00:00:00+01:00", Timestamps::parse);
        Locale locale = LanguageOption.language(arguments);
        try {
            LogReport report = report(LogSource.of(file), MappingFile.load(name), now, clock);
            if (arguments.has(JSON)) {
                LogReportJson.write(report, locale, out);
            } else {
                new LogReportText(report, locale, out).print();
            }
            return report.refused() > 0 ? 2 : 0;
        } catch (MappingException e) {
            e.faults().forEach(err::println);
            return 2;
        }
    }

    /** Reads the log at {@code now}, or at its own last moment that is not after the present. */
    private static LogReport report(LogSource source, Mapping mapping, Optional<Instant> now, Clock clock)
            throws IOException {
        Instant present = clock.instant();
        LogCases cases = LogCases.in(source, LogLimits.DEFAULT, mapping, present);
        Instant asOf = now.or(cases::lastEventAt).orElse(present);
        Tally tally = new Tally(mapping, asOf);
        cases.forEach(tally::add, tally::refuse);
        return tally.report();
    }
}
