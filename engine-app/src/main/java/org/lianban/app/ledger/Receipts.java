package org.lianban.app.ledger;

import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        Row row = row(caseId);
        List<LedgerEntry> entries = jdbc.sql(EntryRow.SELECT + "where case_id = ? and sequence <= ? order by sequence")
                .param(caseId)
                .param(row.head().sequence())
                .query(EntryRow.MAPPER)
                .list();
        return new Receipt(caseId.toString(), row.facts(), entries, row.head());
    }

    /** The digest of the facts of a case, for the entry that opens its ledger. */
    public String digestOfFacts(UUID caseId) {
        return Receipt.digest(row(caseId).facts());
    }

    private record Row(Map<String, String> facts, LedgerHead head) {}

    private Row row(UUID caseId) {
        return jdbc.sql("""
                select number, service_name_zh, service_name_en, applicant_name, received_at, receipt_nonce,
                       ledger_sequence, ledger_head
                from approval_case where id = ?""")
                .param(caseId)
                .query((row, number) -> new Row(
                        facts(row), new LedgerHead(row.getLong("ledger_sequence"), row.getString("ledger_head"))))
                .optional()
                .orElseThrow(() -> Refusal.notFound(new LocalisedText("没有这个办件。", "There is no such case.")));
    }

    private static Map<String, String> facts(ResultSet row) throws SQLException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("number", row.getString("number"));
        facts.put("service", row.getString("service_name_zh"));
        facts.put("serviceEn", row.getString("service_name_en"));
        facts.put("applicant", row.getString("applicant_name"));
        facts.put("receivedAt", EntryRow.instant(row, "received_at").toString());
        String nonce = row.getString("receipt_nonce");
        if (nonce != null) {
            facts.put("nonce", nonce);
        }
        return facts;
    }

    /** Writes the receipt's file; leaves the stream open. */
    public void write(UUID caseId, OutputStream out) {
        ReceiptJson.write(of(caseId), out);
    }
}
