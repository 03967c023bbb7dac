package org.lianban.app.supervision.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.rules.LimitKind;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.RuleUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clocks of lianban's own cases, each with the person who is at work on it. */
@Repository
class OwnClocks {

    private final JdbcClient jdbc;

    OwnClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<WatchedClock>> of(UUID[] cases) {
        return jdbc
                .sql("""
                        select k.*, worker.login as person
                        from clock k left join lateral (
                            select s.login from stage g join task t on t.stage_id = g.id
                                join staff s on s.id = coalesce(t.assignee, t.closed_by)
                            where g.case_id = k.case_id and g.clock_id = k.id order by t.created_at desc limit 1
                        ) worker on true
                        where k.case_id = any(:cases) order by k.started_on, k.id
                        """)
                .param("cases", cases)
                .query((row, number) -> Map.entry(row.getObject("case_id", UUID.class), clock(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static WatchedClock clock(ResultSet row) throws SQLException {
        return new WatchedClock(
                row.getObject("id", UUID.class),
                ClockKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("department"),
                row.getString("person"),
                ClockState.valueOf(row.getString("state")),
                limit(row),
                row.getObject("due_date", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getObject("stopped_on", LocalDate.class));
    }

    private static @Nullable RuleLimit limit(ResultSet row) throws SQLException {
        String unit = row.getString("limit_unit");
        if (unit == null || unit.equals("WORKING_MINUTE")) {
            return null;
        }
        String kind = row.getString("limit_kind");
        return new RuleLimit(
                row.getInt("limit_amount"),
                RuleUnit.valueOf(unit),
                kind == null ? LimitKind.INTERNAL : LimitKind.valueOf(kind),
                "-");
    }
}
