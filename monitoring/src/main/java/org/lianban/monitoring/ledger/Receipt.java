package org.lianban.monitoring.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an applicant can download and check offline: the case and its whole ledger.
 *
 * @param caseId the case, as its entries name it
 * @param facts the case as people know it (number, service, applicant), in order; the entry that opened the case holds their
 *     digest in its data as {@value #DIGEST}, so that personal data need not stand in the ledger for ever
 * @param entries the ledger of the case, in order
 * @param head where the ledger ended when the receipt was made
 */
public record Receipt(String caseId, Map<String, String> facts, List<LedgerEntry> entries, LedgerHead head) {

    /** The name under which the first entry holds the digest of the facts. */
    public static final String DIGEST = "facts";

    /** Copies its arguments. */
    public Receipt {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        entries = List.copyOf(entries);
    }

    /** The first entry that does not fit, or belongs to another case; then whether the ledger ends at the head. */
    public Optional<LedgerFault> verify() {
        Optional<LedgerFault> fault = LedgerVerifier.verify(
                entries.stream().takeWhile(this::isOfThisCase),
                foreign().isPresent() ? Map.of() : Map.of(caseId, head));
        return fault.or(this::foreign).or(this::otherFacts);
    }

    /** The digest of facts; one of them should be a random value that keeps the others from being guessed. */
    public static String digest(Map<String, String> facts) {
        return CanonicalForm.hashOfFacts(new TreeMap<>(facts));
    }

    /** Whether the ledger says anything of the facts; ledgers that were begun by early versions do not. */
    public boolean coversFacts() {
        return digestInLedger().isPresent();
    }

    /** Whether an entry has that hash: a ledger that was seen before goes on from there, or it is another one. */
    public boolean contains(String hash) {
        return entries.stream().anyMatch(entry -> entry.hash().equalsIgnoreCase(hash));
    }

    private Optional<LedgerFault> otherFacts() {
        return digestInLedger()
                .filter(digest -> !digest.equals(digest(facts)))
                .map(digest -> new LedgerFault(
                        caseId,
                        1,
                        LedgerFault.Kind.CONTENT,
                        "the facts of the case are not those that it was opened with"));
    }

    private Optional<String> digestInLedger() {
        return entries.stream()
                .limit(1)
                .map(entry -> entry.data().get(DIGEST))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<LedgerFault> foreign() {
        return entries.stream()
                .filter(entry -> !isOfThisCase(entry))
                .map(entry -> new LedgerFault(
                        entry.caseId(),
                        entry.sequence(),
                        LedgerFault.Kind.CONTENT,
                        "it belongs to another case than the receipt's, " + caseId))
                .findFirst();
    }

    private boolean isOfThisCase(LedgerEntry entry) {
        return entry.caseId().equals(caseId);
    }
}
