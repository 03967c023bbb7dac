package org.lianban.app.exchange.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.exchange.system.Dialects;
import org.lianban.app.exchange.system.Systems;
import org.lianban.app.tasks.Bigrams;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.holidays.NationalCalendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Lists delivered cases, those that came last first, page by page by key. */
@Component
class DeliveredList {

    /** The day as of which a case is read. */
    private static final String TODAY = "(:days::jsonb ->> c.system)::date";

    private static final String PAST_DUE = "(c.closed_on is null and c.due_date < " + TODAY + ")";
    private static final String LATE = "(c.closed_on is not null and c.overdue > 0 or " + PAST_DUE + ")";

    private final JdbcClient jdbc;
    private final CalendarBook calendars;
    private final Cursors cursors;
    private final Clock clock;
    private final Systems systems;
    private final Dialects dialects;
    private final ObjectMapper json;

    DeliveredList(
            JdbcClient jdbc,
            CalendarBook calendars,
            Cursors cursors,
            Clock clock,
            Systems systems,
            Dialects dialects,
            ObjectMapper json) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.cursors = cursors;
        this.clock = clock;
        this.systems = systems;
        this.dialects = dialects;
        this.json = json;
    }

    Page<DeliveredRow> page(CaseFilter filter, @Nullable String cursor, int size) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("region", filter.region());
        parameters.put("days", days(filter.region()));
        StringBuilder where = new StringBuilder("c.region = :region");
        restrict(where, filter, parameters);
        List<@Nullable String> keys = cursors.open(filter.listing(), cursor);
        if (!keys.isEmpty()) {
            where.append(" and (c.sort_on < :after::date or c.sort_on = :after::date and c.id > :id::uuid)");
            parameters.put("after", String.valueOf(keys.get(0)));
            parameters.put("id", String.valueOf(keys.get(1)));
        }
        List<DeliveredRow> rows = jdbc.sql("""
                        select c.*, s.name_zh, s.name_en, s.calendar, %s as as_of_day, %s as late,
                            (select coalesce(sum(value::bigint), 0) from jsonb_each_text(c.uncounted)) as uncounted_days
                        from delivered_case c join exchange_system s on s.code = c.system
                        where %s order by c.sort_on desc, c.id limit %d
                        """.formatted(TODAY, LATE, where, size + 1))
                .params(parameters)
                .query(this::row)
                .list();
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        filter.listing(),
                        List.of(last.sortOn().toString(), last.id().toString())));
    }

    /** By the code of each system the day as of which its cases are read, in the zone of its calendar. */
    private String days(String region) {
        Instant now = clock.instant();
        Map<String, String> days = new HashMap<>();
        systems.ofRegion(region, null)
                .forEach(system -> days.put(
                        system.code(),
                        dialects.calendar(system).dateOf(system.asOf(now)).toString()));
        return json.writeValueAsString(days);
    }

    private static void restrict(StringBuilder where, CaseFilter filter, Map<String, Object> parameters) {
        if (filter.own() != null) {
            where.append(" and (c.department = :own or c.parties @> array[:own]::text[])");
            parameters.put("own", filter.own());
        }
        restrict(where, parameters, "department", "department", filter.department());
        restrict(where, parameters, "system", "system", filter.system());
        if (filter.late()) {
            where.append(" and ").append(LATE);
        }
        if (filter.suspended()) {
            where.append(" and c.clock_state = 'SUSPENDED'");
        }
        if (filter.saved()) {
            where.append(" and c.saved_days > 0");
        }
        if (filter.open()) {
            where.append(" and c.closed_on is null");
        }
        if (filter.closed()) {
            where.append(" and c.closed_on is not null");
        }
        if (filter.q() != null && !filter.q().isBlank()) {
            String query = Bigrams.query(filter.q());
            // what has nothing to look for in it is found nowhere
            where.append(query.isEmpty() ? " and false" : " and c.search @@ :query::tsquery");
            parameters.put("query", query);
        }
    }

    private static void restrict(
            StringBuilder where, Map<String, Object> parameters, String column, String name, @Nullable String value) {
        if (value != null) {
            where.append(" and c.").append(column).append(" = :").append(name);
            parameters.put(name, value);
        }
    }

    private DeliveredRow row(ResultSet row, int number) throws SQLException {
        String state = row.getString("clock_state");
        LocalDate due = row.getObject("due_date", LocalDate.class);
        LocalDate closed = row.getObject("closed_on", LocalDate.class);
        boolean late = row.getBoolean("late");
        LocalDate today = row.getObject("as_of_day", LocalDate.class);
        long overdue = closed == null && late && due != null
                ? overdue(due, today, row.getString("limit_unit"), calendar(row.getString("calendar")))
                : row.getLong("overdue");
        return new DeliveredRow(
                row.getObject("id", UUID.class),
                row.getString("system"),
                new LocalisedText(row.getString("name_zh"), row.getString("name_en")),
                row.getString("reference"),
                row.getString("department"),
                row.getString("service"),
                row.getObject("received_on", LocalDate.class),
                closed,
                row.getString("outcome"),
                due,
                state == null ? null : ClockState.valueOf(state),
                late,
                overdue,
                row.getLong("uncounted_days"),
                row.getLong("saved_days"),
                row.getInt("irregularities"),
                row.getObject("sort_on", LocalDate.class));
    }

    private WorkCalendar calendar(String name) {
        return name.equals("cn")
                ? calendars.current()
                : NationalCalendars.named(name).orElseThrow();
    }

    /** Today counts in neither direction. */
    private static long overdue(LocalDate due, LocalDate today, @Nullable String unit, WorkCalendar calendar) {
        return Objects.equals(unit, "CALENDAR_DAY")
                ? ChronoUnit.DAYS.between(due, today) - 1
                : calendar.workingDaysBetween(due, today.minusDays(1));
    }
}
