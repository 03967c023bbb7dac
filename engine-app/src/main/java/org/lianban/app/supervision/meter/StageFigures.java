package org.lianban.app.supervision.meter;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.Standing;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.meters.Figure;
import org.lianban.app.meters.FigureQuery;
import org.lianban.app.meters.Meter;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts for every department by how they stand its open stages, and the open cases that it runs in a system of its own. */
@Repository
class StageFigures implements FigureQuery {

    private static final String STAGES = "select d.code, "
            + counts("k.state", "k.due_date")
            + " from department d left join clock k on k.department = d.code and k.state <> 'STOPPED' and "
            + ClockKind.ofDepartments("k.kind")
            + " group by d.code";

    /** Of closed logs of the past nothing is open, whatever they say. */
    private static final String DELIVERED = "select d.code, "
            + counts("c.clock_state", "c.due_date")
            + " from department d join exchange_system s on s.department = d.code and not s.historical"
            + " left join delivered_case c on c.system = s.code and c.department = d.code and c.closed_on is null"
            + " group by d.code";

    private final JdbcClient jdbc;
    private final CalendarBook calendars;
    private final Clock clock;

    StageFigures(JdbcClient jdbc, CalendarBook calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    private static String counts(String state, String dueDate) {
        return Arrays.stream(Standing.values())
                .map(standing -> standing.count(state, dueDate) + " as " + word(standing))
                .collect(joining(", "));
    }

    @Override
    public String name() {
        return "stages";
    }

    @Override
    public List<Figure> count() {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        Map<String, LocalDate> days = Standing.parameters(calendar, today);
        return Stream.concat(count(Meter.STAGES, STAGES, days), count(Meter.DELIVERED_CASES, DELIVERED, days))
                .toList();
    }

    private Stream<Figure> count(Meter meter, String query, Map<String, LocalDate> days) {
        return jdbc.sql(query).params(days).query((row, number) -> ofDepartment(meter, row)).list().stream()
                .flatMap(List::stream);
    }

    private static List<Figure> ofDepartment(Meter meter, ResultSet row) throws SQLException {
        List<Figure> figures = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            String word = word(standing);
            figures.add(new Figure(meter, row.getDouble(word), row.getString("code"), word));
        }
        return figures;
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
