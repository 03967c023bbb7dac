package org.lianban.monitoring.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockKernel;

/**
 * {@code clock replay}: one reading a clock, in order of first appearance.
 *
 * <p>A reading can be written only when no line of its clock can follow. So the input is read twice: once for the names of the
 * clocks alone, to learn which do not stand together, and once to replay. A clock that stands together needs no memory beyond
 * its own events; the events of scattered clocks are gathered in a pass of their own, and only theirs.
 */
final class ReplayCommand {

    private final WorkCalendar calendar;
    private final Instant now;
    private final boolean withDays;
    private final ReadingWriter readings;
    private final PrintStream err;
    private final Map<String, List<ClockEvent>> gathered = new HashMap<>();
    private final List<ClockEvent> events = new ArrayList<>();
    private Set<String> scattered = Set.of();
    private @Nullable String current;
    private boolean badLines;

    private ReplayCommand(Arguments arguments, ReadingWriter readings, PrintStream err, Clock clock) {
        this.calendar = readings.calendar();
        this.now = arguments
                .value("--now", "an instant like 2020-02-01T09:00:00+08:00", Timestamps::parse)
                .orElseGet(clock::instant);
        this.withDays = arguments.has("--days");
        this.readings = readings;
        this.err = err;
    }

    static int run(List<String> words, InputStream in, PrintStream out, PrintStream err, Clock clock)
            throws IOException {
        Arguments arguments = Arguments.parse(
                words,
                Set.of(CalendarOptions.CALENDAR, CalendarOptions.KNOWN_AT, "--now", LanguageOption.LANG),
                Set.of("--days"));
        Locale locale = LanguageOption.language(arguments);
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        ReadingWriter readings = new ReadingWriter(writer, CalendarOptions.calendar(arguments), locale);
        ReplayCommand replay = new ReplayCommand(arguments, readings, err, clock);
        try (EventSource source = EventSource.open(arguments.file(), in)) {
            replay.replay(source);
        } finally {
            writer.flush();
        }
        return replay.badLines ? 2 : 0;
    }

    private void replay(EventSource source) throws IOException {
        ScatteredClocks clocks = ScatteredClocks.in(source);
        if (!clocks.any()) {
            refuse(source, clocks.lines());
            return;
        }
        scattered = clocks.scattered();
        if (!scattered.isEmpty()) {
            source.forEach((number, line) -> gather(line));
        }
        source.forEach(this::replayLine);
        flush();
    }

    /** Says once what is wrong with an input that holds no event at all. */
    private void refuse(EventSource source, long lines) throws IOException {
        if (lines == 0) {
            badLines = true;
            err.println("there is nothing in it: an event a line is expected");
            return;
        }
        source.forEach((number, line) -> {
            if (!badLines) {
                replayLine(number, line);
            }
        });
        if (lines > 1) {
            err.println("none of the %d lines is an event of a clock".formatted(lines));
        }
    }

    private void gather(String line) {
        String clock = FlatJson.peek(line, "clock");
        if (clock != null && scattered.contains(clock)) {
            try {
                gathered.computeIfAbsent(clock, name -> new ArrayList<>())
                        .add(EventLine.parse(line).event());
            } catch (EventLine.BadLineException e) {
                // reported when the line is replayed, among the others and in order
                return;
            }
        }
    }

    private void replayLine(long number, String line) {
        try {
            EventLine next = EventLine.parse(line);
            if (!next.clock().equals(current)) {
                flush();
                current = next.clock();
            }
            events.add(next.event());
        } catch (EventLine.BadLineException e) {
            badLines = true;
            err.println("line %d: %s".formatted(number, e.getMessage()));
        }
    }

    /** Writes the reading of the current clock, unless it was written at its first appearance. */
    private void flush() {
        if (current != null) {
            List<ClockEvent> all = scattered.contains(current) ? gathered.remove(current) : events;
            if (all != null) {
                readings.write(ClockKernel.read(current, all, calendar, now, withDays));
            }
            events.clear();
        }
    }
}
