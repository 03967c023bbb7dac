package org.lianban.app.casework.branch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianban.app.casework.work.CaseRecord;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored branches. Who writes here holds the lock on the case. */
@Repository
public class BranchStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    BranchStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public List<Branch> ofCase(UUID caseId) {
        return jdbc.sql("select * from branch where case_id = :case order by item_code")
                .param("case", caseId)
                .query(BranchStore::branch)
                .list();
    }

    public Branch find(UUID id) {
        return jdbc.sql("select * from branch where id = :id")
                .param("id", id)
                .query(BranchStore::branch)
                .single();
    }

    public void add(CaseRecord record, List<Branch> branches) {
        batch.batchUpdate(
                """
                insert into branch (id, region, case_id, item_code, department, may_veto, depends_on, state)
                values (:id, :region, :case, :item, :department, :veto, :depends::text[], :state)
                """, branches.stream().map(branch -> row(record, branch)).toArray(SqlParameterSource[]::new));
    }

    public void begin(UUID id, String processInstance) {
        jdbc.sql("update branch set process_instance = :flow where id = :id and process_instance is null")
                .param("flow", processInstance)
                .param("id", id)
                .update();
    }

    public void open(Collection<UUID> waiting) {
        jdbc.sql("update branch set state = 'OPEN' where id = any(:ids) and state = 'WAITING'")
                .param("ids", waiting.toArray(UUID[]::new))
                .update();
    }

    public void conclude(UUID id, Opinion opinion, String text, UUID by, Instant at) {
        jdbc.sql("""
                        update branch set state = 'DONE', opinion = :opinion, opinion_text = :text, opinion_by = :by,
                            opinion_at = :at
                        where id = :id
                        """)
                .param("opinion", opinion.name())
                .param("text", text)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** The case ends; what has not been examined will not be. */
    public void endOpen(UUID caseId) {
        jdbc.sql("update branch set state = 'ENDED' where case_id = :case and state in ('WAITING', 'OPEN')")
                .param("case", caseId)
                .update();
    }

    private static SqlParameterSource row(CaseRecord record, Branch branch) {
        return new MapSqlParameterSource()
                .addValue("id", branch.id())
                .addValue("region", record.region())
                .addValue("case", record.id())
                .addValue("item", branch.itemCode())
                .addValue("department", branch.department())
                .addValue("veto", branch.mayVeto())
                .addValue("depends", "{" + String.join(",", branch.dependsOn()) + "}")
                .addValue("state", branch.state().name());
    }

    private static Branch branch(ResultSet row, int number) throws SQLException {
        String opinion = row.getString("opinion");
        return new Branch(
                row.getObject("id", UUID.class),
                row.getString("item_code"),
                row.getString("department"),
                row.getBoolean("may_veto"),
                List.of((String[]) row.getArray("depends_on").getArray()),
                BranchState.valueOf(row.getString("state")),
                opinion == null ? null : Opinion.valueOf(opinion),
                row.getString("process_instance"));
    }
}
