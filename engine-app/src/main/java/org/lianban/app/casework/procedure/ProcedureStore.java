package org.lianban.app.casework.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.database.Moments;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.LimitUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored special procedures. The table itself refuses one without basis, cap or proof, and one granted by who asked. */
@Repository
public class ProcedureStore {

    private final JdbcClient jdbc;

    ProcedureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<SpecialProcedure> find(UUID id) {
        return jdbc.sql("select * from suspension where id = :id")
                .param("id", id)
                .query(ProcedureStore::procedure)
                .optional();
    }

    /** Where the procedures of a branch stand. */
    public Set<ProcedureState> statesOf(UUID branchId) {
        return Set.copyOf(jdbc.sql("select distinct state from suspension where branch_id = :branch")
                .param("branch", branchId)
                .query((row, number) -> ProcedureState.valueOf(row.getString("state")))
                .list());
    }

    /** The procedures of a branch, whatever their ground. */
    List<SpecialProcedure> ofBranch(UUID branchId) {
        return jdbc.sql("select * from suspension where branch_id = :branch")
                .param("branch", branchId)
                .query(ProcedureStore::procedure)
                .list();
    }

    void request(CaseWork work, SpecialProcedure asked, String reason, String plannedProof) {
        jdbc.sql("""
                        insert into suspension (id, region, case_id, branch_id, ground, basis, cap_amount, cap_unit, reason,
                            planned_proof, requested_by, requested_at, state)
                        values (:id, :region, :case, :branch, :ground, :basis, :amount, :unit, :reason, :proof, :by, :at,
                            'REQUESTED')
                        """)
                .param("id", asked.id())
                .param("region", work.record().region())
                .param("case", work.id())
                .param("branch", asked.branchId())
                .param("ground", asked.ground())
                .param("basis", asked.basis())
                .param("amount", asked.cap().amount())
                .param("unit", asked.cap().unit().name())
                .param("reason", reason)
                .param("proof", plannedProof)
                .param("by", asked.requestedBy())
                .param("at", Timestamp.from(work.now()))
                .update();
    }

    void grant(CaseWork work, UUID id, Cap cap, Instant capEndsAt) {
        jdbc.sql("""
                        update suspension set state = 'OPEN', cap_amount = :amount, cap_unit = :unit, decided_by = :by,
                            decided_at = :at, notified_at = :at, cap_ends_at = :ends
                        where id = :id
                        """)
                .param("amount", cap.amount())
                .param("unit", cap.unit().name())
                .param("by", work.actor().staff())
                .param("at", Timestamp.from(work.now()))
                .param("ends", Timestamp.from(capEndsAt))
                .param("id", id)
                .update();
    }

    void refuse(CaseWork work, UUID id, String why) {
        jdbc.sql("""
                        update suspension set state = 'REFUSED', decided_by = :by, decided_at = :at, decision_note = :why
                        where id = :id
                        """)
                .param("by", work.actor().staff())
                .param("at", Timestamp.from(work.now()))
                .param("why", why)
                .param("id", id)
                .update();
    }

    void takeBack(UUID id) {
        jdbc.sql("update suspension set state = 'WITHDRAWN' where id = :id")
                .param("id", id)
                .update();
    }

    void resume(CaseWork work, UUID id, String proof) {
        jdbc.sql("""
                        update suspension set state = 'RESUMED', resumed_by = :by, resumed_at = :at, proof = :proof::jsonb
                        where id = :id
                        """)
                .param("by", work.actor().staff())
                .param("at", Timestamp.from(work.now()))
                .param("proof", proof)
                .param("id", id)
                .update();
    }

    public void cap(UUID id) {
        jdbc.sql("update suspension set state = 'CAPPED' where id = :id")
                .param("id", id)
                .update();
    }

    public void endOpen(UUID caseId) {
        jdbc.sql("update suspension set state = 'ENDED' where case_id = :case and state in ('REQUESTED', 'OPEN')")
                .param("case", caseId)
                .update();
    }

    private static SpecialProcedure procedure(ResultSet row, int number) throws SQLException {
        return new SpecialProcedure(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("branch_id", UUID.class),
                row.getString("ground"),
                row.getString("basis"),
                new Cap(row.getInt("cap_amount"), LimitUnit.valueOf(row.getString("cap_unit"))),
                row.getObject("requested_by", UUID.class),
                ProcedureState.valueOf(row.getString("state")),
                Moments.of(row, "decided_at"),
                Moments.of(row, "cap_ends_at"),
                Moments.of(row, "resumed_at"));
    }
}
