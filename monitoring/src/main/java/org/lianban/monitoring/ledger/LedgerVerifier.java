package org.lianban.monitoring.ledger;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.ledger.LedgerFault.Kind;

/**
 * Follows the chains of one case or of many, entry by entry, and stops at the first that does not fit.
 *
 * <p>Entries of different cases may be mixed; those of one case come in order. It keeps one head a case. Not thread-safe.
 */
public final class LedgerVerifier {

    private final Map<String, LedgerHead> heads = new HashMap<>();

    /** Verifies a whole stream; where it should end is not known. */
    public static Optional<LedgerFault> verify(Stream<LedgerEntry> entries) {
        return verify(entries, Map.of());
    }

    /**
     * Verifies a whole stream, and that the ledger of each case ends at its expected head. A ledger cut short at its end can be
     * seen by that alone.
     */
    public static Optional<LedgerFault> verify(Stream<LedgerEntry> entries, Map<String, LedgerHead> expectedHeads) {
        LedgerVerifier verifier = new LedgerVerifier();
        for (Iterator<LedgerEntry> all = entries.iterator(); all.hasNext(); ) {
            Optional<LedgerFault> fault = verifier.next(all.next());
            if (fault.isPresent()) {
                return fault;
            }
        }
        return verifier.verifyHeads(expectedHeads);
    }

    /** Checks the next entry; after a fault the verifier has not moved on. */
    public Optional<LedgerFault> next(LedgerEntry entry) {
        LedgerHead head = heads.getOrDefault(entry.caseId(), LedgerHead.EMPTY);
        LedgerFault fault = fault(entry, head);
        if (fault == null) {
            heads.put(entry.caseId(), entry.head());
        }
        return Optional.ofNullable(fault);
    }

    /** Checks that each of these cases ended where it should; a case without entries has the empty head. */
    public Optional<LedgerFault> verifyHeads(Map<String, LedgerHead> expectedHeads) {
        return expectedHeads.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(expected -> fault(expected.getKey(), expected.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LedgerFault> fault(String caseId, LedgerHead expected) {
        LedgerHead head = heads.getOrDefault(caseId, LedgerHead.EMPTY);
        if (head.equals(expected)) {
            return Optional.empty();
        }
        String reason = "the ledger should end at entry %d with hash %s, but it ends at entry %d with hash %s"
                .formatted(expected.sequence(), expected.hash(), head.sequence(), head.hash());
        return Optional.of(new LedgerFault(caseId, expected.sequence(), Kind.HEAD, reason));
    }

    private static @Nullable LedgerFault fault(LedgerEntry entry, LedgerHead head) {
        if (entry.sequence() != head.sequence() + 1) {
            return fault(entry, Kind.SEQUENCE, "entry %d should follow".formatted(head.sequence() + 1));
        }
        if (!entry.previousHash().equals(head.hash())) {
            return fault(
                    entry,
                    Kind.PREDECESSOR,
                    "it follows an entry with hash %s, but the one before it has hash %s"
                            .formatted(entry.previousHash(), head.hash()));
        }
        return faultOfContent(entry);
    }

    private static @Nullable LedgerFault faultOfContent(LedgerEntry entry) {
        // Whatever lies below a microsecond is not hashed, so nothing may stand there.
        boolean finer = !entry.at().equals(entry.at().truncatedTo(ChronoUnit.MICROS))
                || !entry.recordedAt().equals(entry.recordedAt().truncatedTo(ChronoUnit.MICROS));
        String hash = CanonicalForm.hash(entry.previousHash(), entry.sequence(), entry.draft());
        if (hash.equals(entry.hash()) && !finer) {
            return null;
        }
        return fault(entry, Kind.CONTENT, "its hash is %s, but its content has hash %s".formatted(entry.hash(), hash));
    }

    private static LedgerFault fault(LedgerEntry entry, Kind kind, String reason) {
        return new LedgerFault(entry.caseId(), entry.sequence(), kind, reason);
    }
}
