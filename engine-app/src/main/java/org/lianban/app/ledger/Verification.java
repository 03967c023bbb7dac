package org.lianban.app.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.ledger.LedgerFault;
import org.lianban.monitoring.ledger.LedgerHead;
import org.lianban.monitoring.ledger.LedgerVerifier;

/**
 * Follows the chain of every case in a database up to the head that the case names. Reads one statement through a cursor, so it
 * sees one moment even while the application works, and keeps one entry in memory.
 */
final class Verification {

    /** What was read before the end or the first fault. */
    record Report(long cases, long entries, Optional<LedgerFault> fault) {}

    private static final int FETCH = 1_000;
    private static final String LEDGERS = """
            select c.id as case_id, c.ledger_sequence, c.ledger_head,
                   e.sequence, e.clock_id, e.type, e.at, e.recorded_at, e.actor, e.basis, e.data::text, e.previous_hash, e.hash
            from approval_case c left join clock_event e on e.case_id = c.id
            order by c.id, e.sequence""";
    private static final String ORPHAN = """
            select case_id, sequence from clock_event e
            where not exists (select 1 from approval_case c where c.id = e.case_id)
            order by case_id, sequence limit 1""";

    private long cases;
    private long entries;
    private LedgerVerifier chain = new LedgerVerifier();
    private @Nullable String caseId;
    private LedgerHead expected = LedgerHead.EMPTY;

    private Verification() {}

    static Report of(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        Verification verification = new Verification();
        Optional<LedgerFault> fault = verification.chains(connection);
        if (fault.isEmpty()) {
            fault = orphan(connection);
        }
        connection.rollback();
        return new Report(verification.cases, verification.entries, fault);
    }

    private Optional<LedgerFault> chains(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LEDGERS)) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery()) {
                Optional<LedgerFault> fault = Optional.empty();
                while (fault.isEmpty() && rows.next()) {
                    fault = next(rows);
                }
                return fault.isPresent() ? fault : endOfCase();
            }
        }
    }

    private Optional<LedgerFault> next(ResultSet row) throws SQLException {
        String id = row.getString("case_id");
        if (!id.equals(caseId)) {
            Optional<LedgerFault> cutShort = endOfCase();
            if (cutShort.isPresent()) {
                return cutShort;
            }
            cases++;
            caseId = id;
            chain = new LedgerVerifier();
            expected = new LedgerHead(row.getLong("ledger_sequence"), row.getString("ledger_head"));
        }
        row.getLong("sequence");
        return row.wasNull() ? Optional.empty() : entry(row, id);
    }

    private Optional<LedgerFault> entry(ResultSet row, String id) throws SQLException {
        entries++;
        try {
            return chain.next(EntryRow.entry(row));
        } catch (RuntimeException e) {
            String reason = "it cannot be read: " + e.getMessage();
            return Optional.of(new LedgerFault(id, row.getLong("sequence"), LedgerFault.Kind.CONTENT, reason));
        }
    }

    private Optional<LedgerFault> endOfCase() {
        return caseId == null ? Optional.empty() : chain.verifyHeads(Map.of(caseId, expected));
    }

    private static Optional<LedgerFault> orphan(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ORPHAN);
                ResultSet row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new LedgerFault(
                            row.getString(1), row.getLong(2), LedgerFault.Kind.HEAD, "there is no such case"))
                    : Optional.empty();
        }
    }
}
