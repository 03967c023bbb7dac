package org.lianban.app.supervision.source;

import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.app.supervision.trace.Earlier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the same applicant had applied for before, within a year, and what came of it where it came to no decision. */
@Repository
class OwnEarlier implements OwnFacts {

    private final JdbcClient jdbc;

    OwnEarlier(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<OfCase> of(UUID[] cases) {
        return jdbc
                .sql("""
                        select c.id as case_id, e.closed_at, e.lead_department, e.number, e.outcome, coalesce(s.login, (
                            -- filed online, nobody took it in; who asked for corrections or refused is who the applicant dealt with
                            select w.login from clock_event x join staff w on w.login = x.actor
                            where x.case_id = e.id order by x.sequence desc limit 1)) as login
                        from approval_case c join approval_case e
                            on e.applicant_id_number = c.applicant_id_number and e.service_code = c.service_code
                            and e.closed_at between c.received_at - interval '1 year' and c.received_at and e.id <> c.id
                            left join staff s on s.id = e.clerk
                        where c.id = any(:cases) and e.outcome in ('LAPSED', 'WITHDRAWN', 'NOT_ACCEPTED')
                        """)
                .param("cases", cases)
                .query((row, number) -> new OfCase(
                        row.getObject("case_id", UUID.class),
                        new Earlier(
                                row.getTimestamp("closed_at").toInstant(),
                                row.getString("lead_department"),
                                row.getString("login"),
                                row.getString("number"),
                                row.getString("outcome"))))
                .list()
                .stream();
    }
}
