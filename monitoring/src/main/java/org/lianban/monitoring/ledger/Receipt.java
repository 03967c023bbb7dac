package org.lianban.monitoring.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an applicant can download and check offline: the case and its whole ledger.
 *
 * @param caseId the case, as its entries name it
 * @param facts the case as people know it (number, service, applicant), in order; not covered by the hashes
 * @param entries the ledger of the case, in order
 * @param head where the ledger ended when the receipt was made
 */
public record Receipt(String caseId, Map<String, String> facts, List<LedgerEntry> entries, LedgerHead head) {

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
        return fault.isPresent() ? fault : foreign();
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
