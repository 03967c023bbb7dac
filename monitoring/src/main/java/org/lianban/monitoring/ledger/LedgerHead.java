package org.lianban.monitoring.ledger;

/**
 * Where the ledger of a case ends: what the next entry must follow.
 *
 * @param sequence the number of the last entry, 0 before the first
 * @param hash the hash of the last entry
 */
public record LedgerHead(long sequence, String hash) {

    /** The head of a ledger without entries. */
    public static final LedgerHead EMPTY = new LedgerHead(0, "0".repeat(64));
}
