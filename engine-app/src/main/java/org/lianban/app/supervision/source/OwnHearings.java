package org.lianban.app.supervision.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.trace.Hearing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hearings of lianban's own cases: special procedures of that ground, held when their record is dated. Who led one it does not say. */
@Repository
class OwnHearings implements OwnFacts {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    OwnHearings(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    @Override
    public Stream<OfCase> of(UUID[] cases) {
        return jdbc
                .sql("""
                        select p.case_id, p.decided_at, b.department, s.login, p.proof ->> 'datedOn' as dated_on
                        from suspension p join branch b on b.id = p.branch_id join staff s on s.id = p.requested_by
                        where p.case_id = any(:cases) and p.ground = 'HEARING' and p.state in ('OPEN', 'RESUMED', 'CAPPED', 'ENDED')
                            and p.decided_at is not null
                        """)
                .param("cases", cases)
                .query((row, number) -> new OfCase(row.getObject("case_id", UUID.class), hearing(row)))
                .list()
                .stream();
    }

    private Hearing hearing(ResultSet row) throws SQLException {
        Instant held = heldAt(row.getString("dated_on"));
        return new Hearing(
                row.getTimestamp("decided_at").toInstant(),
                row.getString("department"),
                row.getString("login"),
                held,
                null,
                held != null);
    }

    private @Nullable Instant heldAt(@Nullable String dated) {
        return dated == null ? null : LocalDate.parse(dated).atStartOfDay(zone).toInstant();
    }
}
