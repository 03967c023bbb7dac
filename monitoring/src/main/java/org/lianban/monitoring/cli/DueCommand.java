package org.lianban.monitoring.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;

/** {@code clock due}: the due date of a limit of working days that nothing suspends. */
final class DueCommand {

    private DueCommand() {}

    static int run(List<String> words, PrintStream out, PrintStream err) {
        Arguments arguments = Arguments.parse(
                words,
                Set.of(CalendarOptions.CALENDAR, CalendarOptions.KNOWN_AT, "--start", "--working-days"),
                Set.of());
        arguments.file().ifPresent(word -> {
            throw new UsageException("'%s' is not an option of this command".formatted(word));
        });
        WorkCalendar calendar = CalendarOptions.calendar(arguments);
        LocalDate start = arguments.require("--start", CalendarOptions.DATE, DueCommand::date);
        TimeLimit limit = arguments.require(
                "--working-days",
                "a whole number, 1 or more",
                text -> new TimeLimit(Integer.parseInt(text), LimitUnit.WORKING_DAY));
        LocalDate due = calendar.plusWorkingDays(start, limit.amount());
        out.println(due);
        if (calendar.isProvisional(start.plusDays(1), due)) {
            err.println("provisional: no notice is known for every year from %d to %d"
                    .formatted(start.plusDays(1).getYear(), due.getYear()));
        }
        return 0;
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < 1900 || date.getYear() > 9999) {
            throw new IllegalArgumentException(text);
        }
        return date;
    }
}
