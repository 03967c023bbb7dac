package org.lianban.app.supervision.drill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.DaysToGo;
import org.lianban.app.calendars.Standing;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open examinations of one item in one department. */
@Component
class DrillCases {

    private static final String FAR = "9999-12-31";
    private static final String PAGE = """
            select %s, c.id, c.number, c.service_name_zh, c.service_name_en, c.applicant_name, k.id as clock_id, k.state, k.due_date,
                coalesce(d.counted, k.counted) as counted, coalesce(d.uncounted, 0) as uncounted,
                (select count(*) from finding f where f.case_id = c.id and %s) as findings
            from (
                select k.* from clock k
                where k.region = :region and k.kind = 'BRANCH' and k.state <> 'STOPPED' and k.department = :department and %s
                    and k.subject = :item and %s
                    and (:id::uuid is null or (coalesce(k.due_date, '9999-12-31'), k.id) > (:due::date, :id::uuid))
                order by coalesce(k.due_date, '9999-12-31'), k.id limit :rows) k
            join approval_case c on c.id = k.case_id
            left join lateral (
                select sum(m.counted)::bigint as counted, sum(m.uncounted)::bigint as uncounted from case_days m
                where m.case_id = k.case_id and m.item = :item and m.ground is null) d on true
            order by coalesce(k.due_date, '9999-12-31'), k.id
            """;

    private final JdbcClient jdbc;
    private final CalendarBook calendars;
    private final Cursors cursors;
    private final Clock clock;

    DrillCases(JdbcClient jdbc, CalendarBook calendars, Cursors cursors, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.cursors = cursors;
        this.clock = clock;
    }

    Page<DrilledCase> page(
            Actor reader, String department, String item, @Nullable Standing kind, @Nullable String cursor, int size) {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        LocalDate from = today.withDayOfMonth(1).minusMonths(11);
        Map<String, @Nullable Object> parameters = new HashMap<>(Standing.parameters(calendar, today));
        parameters.put(
                "since", Timestamp.from(from.atStartOfDay(calendar.zone()).toInstant()));
        parameters.put("region", reader.region());
        parameters.put("own", String.valueOf(Drills.own(reader)));
        parameters.put("department", department);
        parameters.put("item", item);
        parameters.put("rows", size + 1);
        String listing = "drill:%s:%s:%s".formatted(department, item, kind);
        List<@Nullable String> keys = cursors.open(listing, cursor);
        parameters.put("due", keys.isEmpty() ? null : LocalDate.parse(Objects.requireNonNull(keys.get(0))));
        parameters.put("id", keys.isEmpty() ? null : UUID.fromString(Objects.requireNonNull(keys.get(1))));
        String standing = kind == null ? "true" : kind.condition("k.state", "k.due_date");
        List<DrilledCase> rows = jdbc.sql(PAGE.formatted(
                        DaysToGo.Stored.columns("k"),
                        Drills.STANDING_CARDS,
                        Drills.scope("k", Drills.own(reader), null),
                        standing))
                .params(parameters)
                .query((row, number) -> row(row, calendar, today))
                .list();
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing,
                        List.of(
                                last.dueDate() == null ? FAR : last.dueDate().toString(),
                                last.clockId().toString())));
    }

    private static DrilledCase row(ResultSet row, WorkCalendar calendar, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due_date", LocalDate.class);
        ClockState state = ClockState.valueOf(row.getString("state"));
        DaysToGo toGo = DaysToGo.of(DaysToGo.Stored.of(row), today, calendar);
        return new DrilledCase(
                row.getObject("id", UUID.class),
                row.getObject("clock_id", UUID.class),
                row.getString("number"),
                new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                row.getString("applicant_name"),
                due,
                state,
                toGo.left(),
                toGo.over(),
                toGo.suspendedOn(),
                row.getLong("counted"),
                row.getLong("uncounted"),
                row.getLong("findings"));
    }
}
