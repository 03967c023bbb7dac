package org.lianban.app.supervision.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.Ended;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How lianban's own cases were decided, or closed without a decision; the reasons of the latter stand in the ledger. */
@Repository
class OwnEnds implements OwnFacts {

    private final JdbcClient jdbc;

    OwnEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<OfCase> of(UUID[] cases) {
        return jdbc
                .sql("""
                        select d.case_id, d.decided_at as at, c.lead_department, s.login, d.result, d.reasons, d.remedies
                        from decision d join approval_case c on c.id = d.case_id join staff s on s.id = d.decided_by
                        where d.case_id = any(:cases)
                        union all
                        select c.id, c.closed_at, c.lead_department, said.actor, c.outcome, said.reason, null
                        from approval_case c left join lateral (
                            select e.actor, coalesce(e.data ->> 'reason', e.data ->> 'reasons') as reason from clock_event e
                            where e.case_id = c.id and e.type in ('WITHDRAWN', 'ACCEPTANCE_REFUSED') order by e.sequence desc limit 1
                        ) said on true
                        where c.id = any(:cases) and c.closed_at is not null and c.outcome in ('LAPSED', 'WITHDRAWN', 'NOT_ACCEPTED')
                        """)
                .param("cases", cases)
                .query((row, number) -> new OfCase(row.getObject("case_id", UUID.class), fact(row)))
                .list()
                .stream();
    }

    private static CaseFact fact(ResultSet row) throws SQLException {
        String result = row.getString("result");
        boolean decided = result.equals("GRANT") || result.equals("REFUSE");
        return decided
                ? new Decided(
                        row.getTimestamp("at").toInstant(),
                        row.getString("lead_department"),
                        row.getString("login"),
                        result.equals("GRANT"),
                        row.getString("reasons"),
                        row.getString("remedies"))
                : new Ended(
                        row.getTimestamp("at").toInstant(),
                        row.getString("lead_department"),
                        row.getString("login"),
                        result,
                        row.getString("reasons"));
    }
}
