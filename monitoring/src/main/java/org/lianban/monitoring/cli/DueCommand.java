package org.lianban.monitoring.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.DayClass;
import org.lianban.monitoring.clock.DayReading;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;

/** {@code clock due}: the due date of a limit of working days that nothing suspends, and on request every day until then. */
final class DueCommand {

    private static final int MOST_DAYS = 10_000;
    private static final String EXPLAIN = "--explain";

    private final WorkCalendar calendar;
    private final LocalDate start;
    private final TimeLimit limit;
    private final Locale locale;

    private DueCommand(Arguments arguments) {
        calendar = CalendarOptions.calendar(arguments);
        locale = LanguageOption.language(arguments);
        start = arguments.require("--start", CalendarOptions.DATE, DueCommand::date);
        limit = arguments.require("--working-days", "a whole number from 1 to " + MOST_DAYS, DueCommand::limit);
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        Arguments arguments = Arguments.parse(
                words,
                Set.of(
                        CalendarOptions.CALENDAR,
                        CalendarOptions.KNOWN_AT,
                        LanguageOption.LANG,
                        "--start",
                        "--working-days"),
                Set.of(EXPLAIN));
        arguments.file().ifPresent(word -> {
            throw new UsageException("'%s' is not an option of this command".formatted(word));
        });
        new DueCommand(arguments).print(arguments.has(EXPLAIN), out, err);
        return 0;
    }

    private void print(boolean explained, PrintStream out, PrintStream err) {
        LocalDate due = calendar.plusWorkingDays(start, limit.amount());
        if (due.getYear() > 9999) {
            throw new UsageException("the due date lies after the year 9999");
        }
        out.println(due);
        if (explained) {
            explain(due, new PrintStream(out, true, StandardCharsets.UTF_8));
        }
        List<String> years = unsettledYears(due);
        if (!years.isEmpty()) {
            boolean chinese = locale.equals(Locale.CHINESE);
            err.println(
                    chinese
                            ? "暂定：未见%s年的放假通知".formatted(String.join("、", years))
                            : "provisional: no notice is known for %s".formatted(String.join(", ", years)));
        }
    }

    /** A line for each day after the start: its date, the number of the working day or a dash, and the reason. */
    private void explain(LocalDate due, PrintStream out) {
        Instant began = calendar.startOf(start);
        List<DayReading> days = Objects.requireNonNull(ClockKernel.read(
                        "due",
                        List.of(new Started(began, began, limit)),
                        calendar,
                        calendar.startOf(due.plusDays(1)),
                        true)
                .days());
        int counted = 0;
        for (DayReading day : days) {
            boolean counts = day.clazz() == DayClass.COUNTED;
            counted += counts ? 1 : 0;
            out.printf(
                    Locale.ROOT,
                    "%s %5s  %s%n",
                    day.date(),
                    counts ? counted : "-",
                    day.why().in(locale));
        }
    }

    private List<String> unsettledYears(LocalDate due) {
        return IntStream.rangeClosed(start.plusDays(1).getYear(), due.getYear())
                .filter(year -> !calendar.settledYears().contains(year))
                .mapToObj(Integer::toString)
                .toList();
    }

    private static TimeLimit limit(String text) {
        int days = Integer.parseInt(text);
        if (days > MOST_DAYS) {
            throw new IllegalArgumentException(text);
        }
        return new TimeLimit(days, LimitUnit.WORKING_DAY);
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < 1900 || date.getYear() > 9999) {
            throw new IllegalArgumentException(text);
        }
        return date;
    }
}
