package org.lianban.app.casework.decision;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored decisions, certificates and deliveries. */
@Repository
class EndStore {

    private final JdbcClient jdbc;

    EndStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void decide(CaseWork work, DecisionForms.Decide form) {
        jdbc.sql("""
                        insert into decision (case_id, region, result, reasons, remedies, decided_by, decided_at)
                        values (:case, :region, :result, :reasons, :remedies, :by, :at)
                        """)
                .param("case", work.id())
                .param("region", work.record().region())
                .param("result", form.result().name())
                .param("reasons", form.reasons())
                .param("remedies", form.remedies(), Types.VARCHAR)
                .param("by", work.actor().staff())
                .param("at", Timestamp.from(work.now()))
                .update();
    }

    void certify(CaseWork work, UUID id, String item, String code, String number, @Nullable LocalDate validUntil) {
        jdbc.sql("""
                        insert into certificate (id, region, case_id, item_code, code, number, holder, issued_by, issued_at,
                            valid_until)
                        values (:id, :region, :case, :item, :code, :number, :holder, :by, :at, :until)
                        """)
                .param("id", id)
                .param("region", work.record().region())
                .param("case", work.id())
                .param("item", item)
                .param("code", code)
                .param("number", number)
                .param("holder", work.record().applicantName())
                .param("by", work.actor().staff())
                .param("at", Timestamp.from(work.now()))
                .param("until", validUntil == null ? null : Date.valueOf(validUntil), Types.DATE)
                .update();
    }

    /** The keyed hash of the applicant's number; empty for a case from before there were any. */
    Optional<String> holder(UUID caseId) {
        return jdbc.sql(
                        "select applicant_identity from approval_case where id = :case and applicant_identity is not null")
                .param("case", caseId)
                .query(String.class)
                .optional();
    }

    /**
     * Makes the certificates of a case void.
     *
     * @return their numbers
     */
    List<String> voidCertificates(CaseWork work) {
        return jdbc.sql(
                        "update certificate set voided_at = :at where case_id = :case and voided_at is null returning number")
                .param("case", work.id())
                .param("at", Timestamp.from(work.now()))
                .query(String.class)
                .list();
    }

    /** When the last of what is to be delivered was there. */
    Instant readyAt(UUID caseId) {
        return jdbc.sql("""
                        select max(at) as at from (
                            select decided_at as at from decision where case_id = :case
                            union all select issued_at from certificate where case_id = :case
                        ) made
                        """)
                .param("case", caseId)
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .single();
    }

    void deliver(CaseWork work, DecisionForms.Deliver form, Instant signedAt) {
        jdbc.sql("""
                        insert into delivery (case_id, region, method, receiver, signed_at, delivered_by, delivered_at)
                        values (:case, :region, :method, :receiver, :signed, :by, :at)
                        """)
                .param("case", work.id())
                .param("region", work.record().region())
                .param("method", form.method().name())
                .param("receiver", form.receiver())
                .param("signed", Timestamp.from(signedAt))
                .param("by", work.actor().staff())
                .param("at", Timestamp.from(work.now()))
                .update();
    }

    /** Whether a material that was to follow has not come yet. */
    boolean awaitsMaterials(UUID caseId) {
        return jdbc.sql("select exists (select from case_material where case_id = :case and state = 'TO_FOLLOW')")
                .param("case", caseId)
                .query(Boolean.class)
                .single();
    }
}
