package org.lianban.monitoring.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger of a case, as stored. It may have been tampered with: only {@link LedgerVerifier} says that it fits.
 *
 * @param sequence its place in the case, from 1
 * @param clock the clock that it concerns, or null for one about the case as a whole
 * @param type one of the clock events, or any other fact worth keeping
 * @param at when it took effect
 * @param recordedAt when lianban learnt of it
 * @param actor who did it
 * @param basis the article or rule on which it rests
 * @param data further facts, by key
 * @param previousHash the hash of the entry before it in the case
 * @param hash the hash of this entry, see the package's description
 */
public record LedgerEntry(
        long sequence,
        String caseId,
        @Nullable String clock,
        String type,
        Instant at,
        Instant recordedAt,
        String actor,
        String basis,
        SortedMap<String, String> data,
        String previousHash,
        String hash) {

    /** Copies the data into their canonical order. */
    public LedgerEntry {
        data = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) data));
    }

    /** The head of the ledger up to this entry. */
    public LedgerHead head() {
        return new LedgerHead(sequence, hash);
    }

    /** What the entry says, without its place in the chain. */
    public LedgerDraft draft() {
        return new LedgerDraft(caseId, clock, type, at, recordedAt, actor, basis, data);
    }
}
