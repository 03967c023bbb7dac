package org.lianban.app.casework.view;

import static org.lianban.app.casework.view.Columns.date;
import static org.lianban.app.casework.view.Columns.id;
import static org.lianban.app.casework.view.Columns.instant;
import static org.lianban.app.casework.view.Columns.instantOf;
import static org.lianban.app.casework.view.Columns.text;
import static org.lianban.app.casework.view.Columns.word;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.lianban.app.casework.work.AcceptedHow;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Json;
import org.lianban.app.casework.work.Outcome;
import org.lianban.monitoring.ledger.LedgerHead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the row of a case. */
@Repository
class CaseHeaders {

    private final JdbcClient jdbc;
    private final Json json;

    CaseHeaders(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    CaseHeader of(UUID caseId) {
        return jdbc.sql("select * from approval_case where id = :id")
                .param("id", caseId)
                .query(this::header)
                .optional()
                .orElseThrow(CaseAccess::unknown);
    }

    private CaseHeader header(ResultSet row, int number) throws SQLException {
        return new CaseHeader(
                id(row, "id"),
                row.getString("number"),
                row.getLong("version"),
                row.getString("service_code"),
                text(row, "service_name"),
                row.getBoolean("joint"),
                row.getString("lead_department"),
                CaseState.valueOf(row.getString("state")),
                new CaseView.ApplicantView(
                        row.getString("applicant_kind"),
                        row.getString("applicant_name"),
                        row.getString("applicant_id_number"),
                        row.getString("applicant_phone"),
                        row.getString("applicant_address")),
                json.stringMap(row.getString("answers")),
                instantOf(row, "received_at"),
                row.getObject("filed_by") != null,
                instant(row, "accepted_at"),
                word(AcceptedHow.class, row.getString("accepted_how")),
                instant(row, "closed_at"),
                word(Outcome.class, row.getString("outcome")),
                date(row, "statutory_due"),
                date(row, "promised_due"),
                new LedgerHead(row.getLong("ledger_sequence"), row.getString("ledger_head")));
    }
}
