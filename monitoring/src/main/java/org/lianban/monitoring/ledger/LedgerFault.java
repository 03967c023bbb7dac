package org.lianban.monitoring.ledger;

/**
 * The first entry that does not fit its ledger.
 *
 * @param sequence the number that the entry bears; for HEAD the number at which the ledger should have ended
 * @param reason a sentence that says what is wrong
 */
public record LedgerFault(String caseId, long sequence, Kind kind, String reason) {

    /** The ways in which a ledger can fail to fit. */
    public enum Kind {
        /** A number is missing, repeated or out of order. */
        SEQUENCE,
        /** The entry follows another entry than the one before it. */
        PREDECESSOR,
        /** The entry's content is not what was hashed. */
        CONTENT,
        /** The ledger does not end where it should. */
        HEAD
    }

    @Override
    public String toString() {
        return "case %s, entry %d: %s".formatted(caseId, sequence, reason);
    }
}
