package org.lianban.app.supervision.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.lianban.app.database.Moments;
import org.lianban.app.supervision.trace.CaseHead;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lianban's own cases are. */
@Repository
class OwnHeads {

    private final JdbcClient jdbc;

    OwnHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseHead> of(UUID[] cases) {
        return jdbc.sql("""
                        select id, region, number, service_code, lead_department, received_at, accepted_at, closed_at,
                            encode(sha256(convert_to(applicant_id_number, 'UTF8')), 'hex') as applicant
                        from approval_case where id = any(:cases)
                        """).param("cases", cases).query(OwnHeads::head).list();
    }

    private static CaseHead head(ResultSet row, int number) throws SQLException {
        return new CaseHead(
                row.getObject("id", UUID.class),
                CaseOrigin.CASE,
                row.getString("region"),
                row.getString("number"),
                row.getString("service_code"),
                row.getString("lead_department"),
                row.getString("applicant"),
                row.getTimestamp("received_at").toInstant(),
                Moments.of(row, "accepted_at"),
                Moments.of(row, "closed_at"));
    }
}
