package org.lianban.app.casework.gathering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Json;
import org.lianban.app.database.Column;
import org.lianban.app.database.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored parts. Who writes here holds the lock on the case. */
@Repository
public class PartStore {

    private final JdbcClient jdbc;
    private final Json json;

    PartStore(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Asks those departments that were not asked before; says which. */
    List<String> ask(CaseWork work, Collection<String> departments) {
        return jdbc.sql("""
                        insert into correction_part (case_id, department, region, state, asked_at)
                        select :case, d, :region, 'LOOKING', :at from unnest(:departments::text[]) d
                        on conflict do nothing returning department
                        """)
                .param("case", work.id())
                .param("region", work.record().region())
                .param("at", Timestamp.from(work.now()))
                .param("departments", Column.of(List.copyOf(departments), each -> each))
                .query(String.class)
                .list();
    }

    List<CorrectionPart> ofCase(UUID caseId) {
        return jdbc.sql("""
                        select p.*, s.name as sayer from correction_part p left join staff s on s.id = p.said_by
                        where p.case_id = :case order by p.department
                        """).param("case", caseId).query(this::part).list();
    }

    void say(CaseWork work, String department, List<PartItem> items) {
        jdbc.sql("""
                        insert into correction_part (case_id, department, region, state, items, asked_at, said_by, said_at)
                        values (:case, :department, :region, :state, :items::jsonb, :at, :by, :at)
                        on conflict (case_id, department) do update
                        set state = excluded.state, items = excluded.items, said_by = excluded.said_by, said_at = excluded.said_at
                        """)
                .param("case", work.id())
                .param("department", department)
                .param("region", work.record().region())
                .param("state", (items.isEmpty() ? PartState.NOTHING : PartState.ITEMS).name())
                .param("items", json.write(items))
                .param("by", work.actor().staff())
                .param("at", Timestamp.from(work.now()))
                .update();
    }

    /** Nobody looks any longer: the notice is out, or none will be. */
    public void endOpen(UUID caseId) {
        jdbc.sql("update correction_part set state = 'MISSED' where case_id = :case and state = 'LOOKING'")
                .param("case", caseId)
                .update();
    }

    /** How each material of the case stands. */
    Map<String, String> materials(UUID caseId) {
        return jdbc
                .sql("select material, state from case_material where case_id = :case")
                .param("case", caseId)
                .query((row, number) -> Map.entry(row.getString("material"), row.getString("state")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** When the one notice was issued. */
    Optional<Instant> issued(UUID caseId) {
        return jdbc.sql("select sent_at from correction_notice where case_id = :case")
                .param("case", caseId)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    UUID clerk(UUID caseId) {
        return jdbc.sql("select clerk from approval_case where id = :case")
                .param("case", caseId)
                .query(UUID.class)
                .single();
    }

    private CorrectionPart part(ResultSet row, int number) throws SQLException {
        return new CorrectionPart(
                row.getString("department"),
                PartState.valueOf(row.getString("state")),
                json.list(row.getString("items"), PartItem.class),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("sayer"),
                Moments.of(row, "said_at"));
    }
}
