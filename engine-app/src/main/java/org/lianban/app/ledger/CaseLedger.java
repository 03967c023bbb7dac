package org.lianban.app.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.monitoring.ledger.LedgerEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where commands extend the ledger of their case. */
@Component
public class CaseLedger {

    private final EntryStore entries;
    private final DerivedColumns derived;
    private final CalendarBook calendars;

    CaseLedger(EntryStore entries, DerivedColumns derived, CalendarBook calendars) {
        this.entries = entries;
        this.derived = derived;
        this.calendars = calendars;
    }

    /**
     * Opens the ledger of a case for one command. The caller's transaction holds the lock on the case; the working calendar
     * does not change until it ends.
     *
     * @param actor login of who acts, or {@code system}
     * @param now the application's clock
     */
    public LedgerSession open(UUID caseId, String actor, Instant now) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The ledger is extended inside a command's transaction");
        }
        CaseHead head = entries.head(caseId);
        return new LedgerSession(this, head, actor, now, calendars.hold());
    }

    List<DerivedClock> write(LedgerSession session, List<LedgerEntry> added, Set<UUID> startedHere) {
        List<RecordedClock> touched = touched(session.caseId(), added, startedHere);
        List<DerivedClock> clocks = new Derivation(session.calendar(), session.now()).of(touched);
        requireFit(clocks, touched, added);
        entries.append(session.head(), added);
        derived.write(clocks);
        return clocks;
    }

    /** The clocks that the new entries concern, with their whole past. */
    private List<RecordedClock> touched(UUID caseId, List<LedgerEntry> added, Set<UUID> startedHere) {
        Set<UUID> known = new LinkedHashSet<>();
        for (LedgerEntry entry : added) {
            @Nullable String clock = entry.clock();
            if (clock != null) {
                known.add(UUID.fromString(clock));
            }
        }
        known.removeAll(startedHere);
        List<LedgerEntry> all = new ArrayList<>(known.isEmpty() ? List.of() : entries.ofClocks(caseId, known));
        all.addAll(added);
        return RecordedClock.of(all);
    }

    /** An entry can never be taken back, so one that the clock would ignore is not written at all. */
    private static void requireFit(List<DerivedClock> clocks, List<RecordedClock> recorded, List<LedgerEntry> added) {
        for (int i = 0; i < clocks.size(); i++) {
            String id = clocks.get(i).id().toString();
            long fresh =
                    added.stream().filter(entry -> id.equals(entry.clock())).count();
            long past = recorded.get(i).events().size() - fresh;
            clocks.get(i).irregularities().stream()
                    .filter(irregularity -> irregularity.event() >= past)
                    .findFirst()
                    .ifPresent(irregularity -> {
                        throw new IllegalStateException(
                                "Clock %s: %s".formatted(id, irregularity.why().en()));
                    });
        }
    }
}
