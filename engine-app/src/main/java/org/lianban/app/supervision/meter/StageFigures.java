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
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.Standing;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.meters.Figure;
import org.lianban.app.meters.FigureQuery;
import org.lianban.app.meters.Meter;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the open stages of every department by how they stand, in one query. */
@Repository
class StageFigures implements FigureQuery {

    private static final String COUNTS = Arrays.stream(Standing.values())
            .map(standing -> standing.count("k.state", "k.due_date") + " as " + word(standing))
            .collect(joining(", "));

    private final JdbcClient jdbc;
    private final CalendarBook calendars;
    private final Clock clock;

    StageFigures(JdbcClient jdbc, CalendarBook calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stages";
    }

    @Override
    public List<Figure> count() {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        return jdbc
                .sql("select d.code, " + COUNTS + " from department d left join clock k on k.department = d.code"
                        + " and k.state <> 'STOPPED' and " + ClockKind.ofDepartments("k.kind") + " group by d.code")
                .params(Standing.parameters(calendar, today))
                .query(StageFigures::ofDepartment)
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Figure> ofDepartment(ResultSet row, int number) throws SQLException {
        List<Figure> figures = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            String word = word(standing);
            figures.add(new Figure(Meter.STAGES, row.getDouble(word), row.getString("code"), word));
        }
        return figures;
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
