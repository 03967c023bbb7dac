package org.lianban.app.casework.examination;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.casework.work.CaseWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored consultations. */
@Repository
public class ConsultationStore {

    private final JdbcClient jdbc;

    ConsultationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Consultation> find(UUID id) {
        return jdbc.sql("""
                        select id, case_id, branch_id, asked_department, question, asked_by, state
                        from consultation where id = :id
                        """).param("id", id).query(Consultation.class).optional();
    }

    /** Whether an answer is still awaited in the branch. */
    public boolean pending(UUID branchId) {
        return jdbc.sql("select exists (select from consultation where branch_id = :branch and state = 'ASKED')")
                .param("branch", branchId)
                .query(Boolean.class)
                .single();
    }

    void ask(CaseWork work, Consultation asked) {
        jdbc.sql("""
                        insert into consultation (id, region, case_id, branch_id, asked_department, question, asked_by,
                            asked_at, state)
                        values (:id, :region, :case, :branch, :department, :question, :by, :at, 'ASKED')
                        """)
                .param("id", asked.id())
                .param("region", work.record().region())
                .param("case", work.id())
                .param("branch", asked.branchId())
                .param("department", asked.askedDepartment())
                .param("question", asked.question())
                .param("by", asked.askedBy())
                .param("at", Timestamp.from(work.now()))
                .update();
    }

    void answer(CaseWork work, UUID id, String answer) {
        jdbc.sql("""
                        update consultation set state = 'ANSWERED', answer = :answer, answered_by = :by, answered_at = :at
                        where id = :id
                        """)
                .param("answer", answer)
                .param("by", work.actor().staff())
                .param("at", Timestamp.from(work.now()))
                .param("id", id)
                .update();
    }

    public void endOpen(UUID caseId) {
        jdbc.sql("update consultation set state = 'ENDED' where case_id = :case and state = 'ASKED'")
                .param("case", caseId)
                .update();
    }
}
