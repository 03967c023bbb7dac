package org.lianban.app.casework.view;

import static org.lianban.app.casework.view.Columns.date;
import static org.lianban.app.casework.view.Columns.id;
import static org.lianban.app.casework.view.Columns.instantOf;
import static org.lianban.app.casework.view.Columns.text;
import static org.lianban.app.casework.view.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Outcome;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.Bigrams;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.Page;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the cases that the reader may see, the newest first, page by page by key. */
@Component
class CaseList {

    private final JdbcClient jdbc;
    private final CalendarBook calendars;
    private final Cursors cursors;
    private final Clock clock;

    CaseList(JdbcClient jdbc, CalendarBook calendars, Cursors cursors, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.cursors = cursors;
        this.clock = clock;
    }

    Page<CaseRow> page(Actor reader, CaseFilter filter, @Nullable String cursor, int size) {
        if (!CaseAccess.seesCases(reader)) {
            return new Page<>(List.of(), null);
        }
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("region", reader.region());
        parameters.put("today", today);
        StringBuilder where = new StringBuilder("c.region = :region");
        if (!CaseAccess.seesRegion(reader)) {
            where.append("""
                     and (c.lead_department = :mine
                        or exists (select from branch b where b.case_id = c.id and b.department = :mine)
                        or exists (select from task t where t.case_id = c.id and t.department = :mine))
                    """);
            parameters.put("mine", reader.department());
        }
        restrict(where, filter, parameters);
        List<@Nullable String> keys = cursors.open(filter.listing(), cursor);
        if (!keys.isEmpty()) {
            where.append(" and (c.received_at < :after or c.received_at = :after and c.id > :afterId)");
            parameters.put("after", Timestamp.from(Instant.parse(Objects.requireNonNull(keys.get(0)))));
            parameters.put("afterId", UUID.fromString(Objects.requireNonNull(keys.get(1))));
        }
        List<CaseRow> rows = jdbc.sql("select c.*, " + DaysToGo.Stored.columns("k")
                        + " from approval_case c left join clock k on k.id = c.due_clock where " + where
                        + " order by c.received_at desc, c.id limit " + (size + 1))
                .params(parameters)
                .query((row, number) -> row(row, calendar, today))
                .list();
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        filter.listing(),
                        List.of(last.receivedAt().toString(), last.id().toString())));
    }

    private static void restrict(StringBuilder where, CaseFilter filter, Map<String, Object> parameters) {
        if (filter.state() != null) {
            where.append(" and c.state = :state");
            parameters.put("state", filter.state().name());
        }
        if (filter.service() != null) {
            where.append(" and c.service_code = :service");
            parameters.put("service", filter.service());
        }
        if (filter.department() != null) {
            where.append(" and c.lead_department = :lead");
            parameters.put("lead", filter.department());
        }
        if (filter.overdue()) {
            where.append(" and c.state <> 'CLOSED' and ")
                    .append(Standing.OVERDUE.condition("c.clock_state", "c.due_date"));
        }
        if (filter.online()) {
            where.append(" and c.filed_by is not null");
        }
        if (filter.q() != null && !filter.q().isEmpty()) {
            String query = Bigrams.query(filter.q());
            // what has nothing to look for in it is found nowhere
            where.append(query.isEmpty() ? " and false" : " and c.search @@ :query::tsquery");
            parameters.put("query", query);
        }
    }

    private static CaseRow row(ResultSet row, WorkCalendar calendar, LocalDate today) throws SQLException {
        LocalDate due = date(row, "due_date");
        ClockState clockState = word(ClockState.class, row.getString("clock_state"));
        DaysToGo toGo = DaysToGo.of(DaysToGo.Stored.of(row), today, calendar);
        return new CaseRow(
                id(row, "id"),
                row.getString("number"),
                text(row, "service_name"),
                row.getString("applicant_name"),
                row.getString("lead_department"),
                CaseState.valueOf(row.getString("state")),
                word(Outcome.class, row.getString("outcome")),
                instantOf(row, "received_at"),
                row.getObject("filed_by") != null,
                due,
                clockState,
                toGo.left(),
                toGo.over(),
                toGo.suspendedOn());
    }
}
