package org.lianban.app.ledger;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.cli.ReceiptJson;
import org.lianban.monitoring.ledger.LedgerEntry;
import org.lianban.monitoring.ledger.LedgerHead;
import org.lianban.monitoring.ledger.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The receipt of a case: its whole ledger in a file, which anybody can check offline and against a later one. Who may have it is
 * for the caller to say.
 */
@Component
public class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The receipt as of now. The ledger is append-only, so the entries up to a head once read are the ledger at that head.
     *
     * @throws Refusal if there is no such case
     */
    public Receipt of(UUID caseId) {
        Map<String, String> facts = new LinkedHashMap<>();
        LedgerHead head = jdbc.sql("""
                select number, service_name_zh, service_name_en, applicant_name, received_at, ledger_sequence, ledger_head
                from approval_case where id = ?""")
                .param(caseId)
                .query((row, rowNumber) -> {
                    facts.put("number", row.getString("number"));
                    facts.put("service", row.getString("service_name_zh"));
                    facts.put("serviceEn", row.getString("service_name_en"));
                    facts.put("applicant", row.getString("applicant_name"));
                    facts.put("receivedAt", EntryRow.instant(row, "received_at").toString());
                    return new LedgerHead(row.getLong("ledger_sequence"), row.getString("ledger_head"));
                })
                .optional()
                .orElseThrow(() -> Refusal.notFound(new LocalisedText("没有这个办件。", "There is no such case.")));
        List<LedgerEntry> entries = jdbc.sql(EntryRow.SELECT + "where case_id = ? and sequence <= ? order by sequence")
                .param(caseId)
                .param(head.sequence())
                .query(EntryRow.MAPPER)
                .list();
        return new Receipt(caseId.toString(), facts, entries, head);
    }

    /** Writes the receipt's file; leaves the stream open. */
    public void write(UUID caseId, OutputStream out) {
        ReceiptJson.write(of(caseId), out);
    }
}
