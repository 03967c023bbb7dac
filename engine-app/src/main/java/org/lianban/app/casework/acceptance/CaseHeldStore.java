package org.lianban.app.casework.acceptance;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Keeps what the register said with the application: source, number and time of the look-up, as they were. */
@Repository
class CaseHeldStore {

    private final NamedParameterJdbcTemplate batch;

    CaseHeldStore(NamedParameterJdbcTemplate batch) {
        this.batch = batch;
    }

    void add(UUID caseId, String region, Collection<CaseHeld> all) {
        if (all.isEmpty()) {
            return;
        }
        batch.batchUpdate(
                """
                insert into case_held_document (case_id, region, material, document, look_up, looked_up_at, outcome, reason,
                    number, department, issued_on, valid_until, revoked_on, system)
                values (:case, :region, :material, :document, :lookUp, :at, :outcome, :reason,
                    :number, :department, :issued, :until, :revoked, :system)
                """, all.stream().map(held -> row(caseId, region, held)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(UUID caseId, String region, CaseHeld held) {
        return new MapSqlParameterSource()
                .addValue("case", caseId)
                .addValue("region", region)
                .addValue("material", held.material())
                .addValue("document", held.document().id())
                .addValue("lookUp", held.lookUp())
                .addValue("at", Timestamp.from(held.lookedUpAt()))
                .addValue("outcome", held.outcome().name())
                .addValue("reason", held.reason(), Types.VARCHAR)
                .addValue("number", held.document().number())
                .addValue("department", held.document().department())
                .addValue("issued", held.document().issuedOn(), Types.DATE)
                .addValue("until", held.document().validUntil(), Types.DATE)
                .addValue("revoked", held.document().revokedOn(), Types.DATE)
                .addValue("system", held.document().system(), Types.VARCHAR);
    }
}
