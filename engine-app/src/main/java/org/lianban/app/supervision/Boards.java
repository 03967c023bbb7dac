package org.lianban.app.supervision;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.Standing;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.DepartmentDays.Days;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the board: three set-based queries over the derived columns. */
@Component
class Boards {

    private static final int LOOK_BACK_DAYS = 90;

    private final JdbcClient jdbc;
    private final DepartmentDays days;
    private final CalendarBook calendars;
    private final Clock clock;

    Boards(JdbcClient jdbc, DepartmentDays days, CalendarBook calendars, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Board of(Actor reader) {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        Map<String, Object> parameters = new HashMap<>(Standing.parameters(calendar, today));
        parameters.put("region", reader.region());
        Map<String, Days> spent = days.of(reader.region(), today.minusDays(LOOK_BACK_DAYS), today, calendar);
        return new Board(today, totals(parameters), departments(parameters, spent));
    }

    private Board.Totals totals(Map<String, Object> parameters) {
        return jdbc.sql("select " + counts("c.clock_state", "c.due_date")
                        + " from approval_case c where c.region = :region and c.state <> 'CLOSED'")
                .params(parameters)
                .query(Board.Totals.class)
                .single();
    }

    private static String counts(String state, String due) {
        return Arrays.stream(Standing.values())
                .map(standing -> standing.count(state, due) + " as " + column(standing))
                .collect(joining(", "));
    }

    private static String column(Standing standing) {
        return standing == Standing.NEAR ? "near_limit" : standing.name().toLowerCase(Locale.ROOT);
    }

    private List<Board.DepartmentLine> departments(Map<String, Object> parameters, Map<String, Days> spent) {
        return jdbc
                .sql("select d.code, d.name_zh, d.name_en, " + counts("k.state", "k.due_date")
                        + " from department d left join clock k on k.department = d.code and " + BoardCases.OWN_CLOCKS
                        + " where d.region = :region group by d.code"
                        + " order by overdue desc, near_limit desc, suspended desc, d.code")
                .params(parameters)
                .query((row, number) -> {
                    Days days = spent.getOrDefault(row.getString("code"), Days.NONE);
                    return new Board.DepartmentLine(
                            row.getString("code"),
                            new LocalisedText(row.getString("name_zh"), row.getString("name_en")),
                            row.getLong("running"),
                            row.getLong("near_limit"),
                            row.getLong("overdue"),
                            row.getLong("suspended"),
                            days.counted(),
                            days.uncounted());
                })
                .list()
                .stream()
                .filter(line -> line.running() + line.suspended() > 0 || spent.containsKey(line.code()))
                .toList();
    }
}
