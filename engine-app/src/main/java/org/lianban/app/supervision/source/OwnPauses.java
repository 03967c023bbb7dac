package org.lianban.app.supervision.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Moments;
import org.lianban.app.supervision.trace.Pause;
import org.lianban.app.supervision.trace.Pause.Approval;
import org.lianban.app.supervision.trace.Pause.Ending;
import org.lianban.app.supervision.trace.Pause.Proof;
import org.lianban.app.supervision.trace.Pause.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The special procedures that stopped clocks of lianban's own cases. Each has a basis from its item's whitelist, or the command and the
 * table would have refused it; it was granted by authority if the task that only the authority lets one take was done by who granted it.
 */
@Repository
class OwnPauses implements OwnFacts {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    OwnPauses(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    @Override
    public Stream<OfCase> of(UUID[] cases) {
        return jdbc
                .sql("""
                        select p.*, b.department, b.item_code, asker.login as asker, granter.login as granter, c.closed_at,
                            p.proof ->> 'reference' as reference, p.proof ->> 'datedOn' as dated_on,
                            exists (select 1 from task t where t.case_id = p.case_id and t.subject = p.id and t.state = 'DONE'
                                and t.element = 'grant_special_procedure' and t.authority is not null
                                and t.closed_by = p.decided_by) as authorised,
                            (select min(e.recorded_at) from clock_event e where e.case_id = p.case_id
                                and e.type = 'SUSPENDED' and e.data ->> 'suspension' = p.id::text) as recorded_at,
                            (select min(e.recorded_at) from clock_event e where e.case_id = p.case_id
                                and e.type = 'RESUMED' and e.data ->> 'suspension' = p.id::text) as end_recorded_at
                        from suspension p join branch b on b.id = p.branch_id join approval_case c on c.id = p.case_id
                            join staff asker on asker.id = p.requested_by join staff granter on granter.id = p.decided_by
                        where p.case_id = any(:cases) and p.state in ('OPEN', 'RESUMED', 'CAPPED', 'ENDED')
                        """)
                .param("cases", cases)
                .query((row, number) -> new OfCase(row.getObject("case_id", UUID.class), pause(row)))
                .list()
                .stream();
    }

    private Pause pause(ResultSet row) throws SQLException {
        Instant granted = row.getTimestamp("decided_at").toInstant();
        Instant capEnds = Moments.of(row, "cap_ends_at");
        return new Pause(
                row.getString("id"),
                row.getString("department"),
                row.getString("asker"),
                row.getString("item_code"),
                row.getString("ground"),
                true,
                new Approval(
                        row.getTimestamp("requested_at").toInstant(),
                        granted,
                        row.getString("granter"),
                        row.getBoolean("authorised")),
                span(row, granted, capEnds),
                capEnds == null ? null : capEnds.atZone(zone).toLocalDate().minusDays(1),
                Moments.of(row, "notified_at"),
                row.getString("planned_proof"),
                proof(row));
    }

    private static Span span(ResultSet row, Instant granted, @Nullable Instant capEnds) throws SQLException {
        Instant recorded = Moments.of(row, "recorded_at");
        Instant endRecorded = Moments.of(row, "end_recorded_at");
        Instant recordedAt = recorded == null ? granted : recorded;
        return switch (row.getString("state")) {
            case "RESUMED" -> new Span(granted, Moments.of(row, "resumed_at"), recordedAt, endRecorded, Ending.RESUMED);
            case "CAPPED" -> new Span(granted, capEnds, recordedAt, capEnds, Ending.CAPPED);
            case "ENDED" -> {
                Instant closed = Moments.of(row, "closed_at");
                yield new Span(granted, closed, recordedAt, closed, Ending.WITH_CASE);
            }
            default -> new Span(granted, null, recordedAt, null, null);
        };
    }

    private static @Nullable Proof proof(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        String dated = row.getString("dated_on");
        return reference == null ? null : new Proof(reference, dated == null ? null : LocalDate.parse(dated));
    }
}
