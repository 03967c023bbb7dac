package org.lianban.app.ledger;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Asks all ledgers of a region at once who did what. Who may ask is for the caller to say. */
@Repository
public class LedgerSearch {

    private final JdbcClient jdbc;
    private final Timeline timeline;

    /** An entry with its case. */
    public record Found(UUID caseId, String caseNumber, TimelineEntry entry) {}

    /** Behind this entry a listing goes on. */
    public record Place(Instant recordedAt, UUID caseId, long sequence) {}

    LedgerSearch(JdbcClient jdbc, Timeline timeline) {
        this.jdbc = jdbc;
        this.timeline = timeline;
    }

    /**
     * The entries that were recorded last, before that place.
     *
     * @param who the login of who acted, null for anybody
     * @param caseNumber null for any case
     * @param from the first moment
     * @param to the moment after the last
     */
    public List<Found> find(
            String region,
            @Nullable String who,
            @Nullable String caseNumber,
            Instant from,
            Instant to,
            Place before,
            int limit) {
        String sql = """
                select e.case_id, e.sequence, e.clock_id, e.type, e.at, e.recorded_at, e.actor, e.basis, e.data::text,
                       e.previous_hash, e.hash, s.name, s.department, k.kind, c.number,
                       d.name_zh as department_zh, d.name_en as department_en
                from clock_event e
                join approval_case c on c.id = e.case_id
                left join staff s on s.login = e.actor
                left join clock k on k.id = e.clock_id
                left join department d on d.code = e.data ->> 'department'
                where e.region = :region and e.recorded_at >= :from and e.recorded_at < :to
                    and (e.recorded_at, e.case_id, e.sequence) < (:before::timestamptz, :case::uuid, :sequence::bigint)
                """
                + (who == null ? "" : " and e.actor = :who")
                + (caseNumber == null
                        ? ""
                        : " and e.case_id = (select id from approval_case where number = :number and region = :region)")
                + " order by e.recorded_at desc, e.case_id desc, e.sequence desc limit :limit";
        StatementSpec statement = jdbc.sql(sql)
                .param("region", region)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .param("before", Timestamp.from(before.recordedAt()))
                .param("case", before.caseId())
                .param("sequence", before.sequence())
                .param("limit", limit);
        if (who != null) {
            statement = statement.param("who", who);
        }
        if (caseNumber != null) {
            statement = statement.param("number", caseNumber);
        }
        return statement
                .query((row, number) -> new Found(
                        row.getObject("case_id", UUID.class), row.getString("number"), timeline.entry(row, number)))
                .list();
    }
}
