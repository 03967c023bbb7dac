package org.lianban.app.supervision.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.app.supervision.trace.Activity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What people did in lianban's own cases, as the ledger says. Beginning an examination, asking another department about it and giving
 * the opinion are work on the substance. Only pauses ask for it, so only cases with one are read.
 */
@Repository
class OwnActivities implements OwnFacts {

    private final JdbcClient jdbc;

    OwnActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<OfCase> of(UUID[] cases) {
        return jdbc
                .sql("""
                        select e.case_id, e.at, e.type, e.actor, coalesce(s.department, c.lead_department) as department,
                            coalesce(e.data ->> 'item', t.item_code) as item,
                            e.type in ('CONSULTATION_ASKED', 'OPINION_GIVEN')
                                or (e.type = 'TASK_STARTED' and e.data ->> 'element' = 'examine') as examination
                        from clock_event e join approval_case c on c.id = e.case_id
                            left join staff s on s.login = e.actor
                            left join task t on t.case_id = e.case_id and t.id = (e.data ->> 'task')::uuid
                        where e.case_id in (select case_id from suspension where case_id = any(:cases)) and e.clock_id is null and e.actor <> 'system'
                            and e.type <> 'APPLICANT_NOTIFIED'
                        """)
                .param("cases", cases)
                .query((row, number) -> new OfCase(row.getObject("case_id", UUID.class), activity(row)))
                .list()
                .stream();
    }

    private static Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                row.getTimestamp("at").toInstant(),
                row.getString("department"),
                row.getString("actor"),
                row.getString("type"),
                row.getString("item"),
                row.getBoolean("examination"));
    }
}
