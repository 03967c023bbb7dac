package org.lianban.app.casework.procedure;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.casework.work.CaseWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored requests for an extension; an index allows one a case that was not refused. */
@Repository
public class ExtensionStore {

    private static final String COLUMNS = "id, case_id, by_amount as amount, basis, reason, requested_by, state";

    private final JdbcClient jdbc;

    ExtensionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Extension> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from extension where id = :id")
                .param("id", id)
                .query(Extension.class)
                .optional();
    }

    /** The one that was asked for or granted, if any. */
    Optional<Extension> ofCase(UUID caseId) {
        return jdbc.sql("select " + COLUMNS
                        + " from extension where case_id = :case and state in ('REQUESTED', 'GRANTED')")
                .param("case", caseId)
                .query(Extension.class)
                .optional();
    }

    void request(CaseWork work, Extension asked) {
        jdbc.sql("""
                        insert into extension (id, region, case_id, by_amount, reason, basis, requested_by, requested_at, state)
                        values (:id, :region, :case, :amount, :reason, :basis, :by, :at, 'REQUESTED')
                        """)
                .param("id", asked.id())
                .param("region", work.record().region())
                .param("case", work.id())
                .param("amount", asked.amount())
                .param("reason", asked.reason())
                .param("basis", asked.basis())
                .param("by", asked.requestedBy())
                .param("at", Timestamp.from(work.now()))
                .update();
    }

    void decide(CaseWork work, UUID id, boolean granted, String note) {
        jdbc.sql("""
                        update extension set state = :state, decided_by = :by, decided_at = :at, decision_note = :note
                        where id = :id
                        """)
                .param("state", granted ? "GRANTED" : "REFUSED")
                .param("by", work.actor().staff())
                .param("at", Timestamp.from(work.now()))
                .param("note", note)
                .param("id", id)
                .update();
    }

    void takeBack(UUID id) {
        jdbc.sql("update extension set state = 'WITHDRAWN' where id = :id")
                .param("id", id)
                .update();
    }

    public void endOpen(UUID caseId) {
        jdbc.sql("update extension set state = 'ENDED' where case_id = :case and state = 'REQUESTED'")
                .param("case", caseId)
                .update();
    }
}
