package org.lianban.monitoring.ledger;

/** Extends ledgers. */
public final class Ledger {

    private Ledger() {}

    /**
     * The entry that says {@code draft} and follows {@code head} in the ledger of its case. Pure: whoever stores it must see
     * to it that no two entries follow the same head.
     */
    public static LedgerEntry append(LedgerHead head, LedgerDraft draft) {
        long sequence = head.sequence() + 1;
        return new LedgerEntry(
                sequence,
                draft.caseId(),
                draft.clock(),
                draft.type(),
                draft.at(),
                draft.recordedAt(),
                draft.actor(),
                draft.basis(),
                draft.data(),
                head.hash(),
                CanonicalForm.hash(head.hash(), sequence, draft));
    }
}
