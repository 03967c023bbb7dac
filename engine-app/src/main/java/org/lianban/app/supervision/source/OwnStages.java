package org.lianban.app.supervision.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.app.database.Moments;
import org.lianban.app.supervision.trace.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stages that lianban's own cases went through. The engine follows the model by itself, so none has a place to be checked. */
@Repository
class OwnStages implements OwnFacts {

    private final JdbcClient jdbc;

    OwnStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<OfCase> of(UUID[] cases) {
        return jdbc
                .sql("""
                        select g.case_id, g.element, g.department, g.opened_at, g.closed_at, b.item_code, worker.login as person
                        from stage g left join branch b on b.id = g.branch_id left join lateral (
                            select s.login from task t join staff s on s.id = coalesce(t.closed_by, t.assignee)
                            where t.stage_id = g.id order by t.created_at desc limit 1
                        ) worker on true
                        where g.case_id = any(:cases)
                        """)
                .param("cases", cases)
                .query((row, number) -> new OfCase(row.getObject("case_id", UUID.class), stage(row)))
                .list()
                .stream();
    }

    private static Work stage(ResultSet row) throws SQLException {
        Instant opened = row.getTimestamp("opened_at").toInstant();
        Instant closed = Moments.of(row, "closed_at");
        return new Work(
                opened,
                row.getString("department"),
                row.getString("person"),
                row.getString("element"),
                row.getString("item_code"),
                null,
                closed,
                opened,
                closed);
    }
}
