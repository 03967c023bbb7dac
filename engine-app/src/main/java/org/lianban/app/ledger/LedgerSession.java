package org.lianban.app.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarEdition;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.ledger.Ledger;
import org.lianban.monitoring.ledger.LedgerCodec;
import org.lianban.monitoring.ledger.LedgerDraft;
import org.lianban.monitoring.ledger.LedgerEntry;

/**
 * What one command adds to the ledger of one case. Nothing is written before {@link #flush()}.
 *
 * <p>For use by one thread, in one transaction that holds the lock on the case. {@code at} is when something took effect and
 * may lie in the past, never after the session's now; when it was recorded is the session's now. {@code basis} names the
 * article or rule.
 */
public final class LedgerSession {

    private final CaseLedger ledger;
    private final String actor;
    private final Instant now;
    private final CalendarEdition calendar;
    private CaseHead written;
    private final List<LedgerEntry> pending = new ArrayList<>();
    private final Set<UUID> startedHere = new LinkedHashSet<>();

    LedgerSession(CaseLedger ledger, CaseHead head, String actor, Instant now, CalendarEdition calendar) {
        this.ledger = ledger;
        this.written = head;
        this.actor = actor;
        this.now = later(now.truncatedTo(ChronoUnit.MICROS), head.recordedAt());
        this.calendar = calendar;
    }

    private static Instant later(Instant now, @Nullable Instant last) {
        return last == null || now.isAfter(last) ? now : last;
    }

    /** The case. */
    public UUID caseId() {
        return written.caseId();
    }

    /**
     * The moment at which everything in this session is recorded: the application's now, or that of the last entry if the clock of
     * this machine was set back since. In a case time never goes back.
     */
    public Instant now() {
        return now;
    }

    /** The working calendar by which this session's clocks are read. */
    public CalendarEdition calendar() {
        return calendar;
    }

    /** A fact about the case as a whole that took effect now. */
    public void note(String type, String basis, Map<String, String> data) {
        note(type, now, basis, data);
    }

    /** A fact about the case as a whole. */
    public void note(String type, Instant at, String basis, Map<String, String> data) {
        add(null, type, at, basis, new TreeMap<>(data));
    }

    /**
     * Starts a new clock.
     *
     * @param subject the branch, stage element or procedure that it measures
     * @param department whose time it is
     * @param limit null where none is prescribed
     * @return the clock's id
     */
    public UUID startClock(
            ClockKind kind, String subject, String department, @Nullable TimeLimit limit, Instant at, String basis) {
        UUID clock = UUID.randomUUID();
        startedHere.add(clock);
        ClockEvent event = new ClockEvent.Started(at, now, limit);
        SortedMap<String, String> data = RecordedClock.identity(kind, subject, department);
        data.putAll(LedgerCodec.dataOf(event));
        add(clock, LedgerCodec.typeOf(event), at, basis, data);
        return clock;
    }

    /**
     * Suspends a clock.
     *
     * @param suspension an id used once in the life of the clock
     * @param ground why time does not count
     * @param cap how long at most; null only where the law sets none
     */
    public void suspend(UUID clock, Instant at, String suspension, String ground, @Nullable Cap cap, String basis) {
        add(clock, new ClockEvent.Suspended(at, now, suspension, ground, cap), basis);
    }

    /** Closes that suspension. */
    public void resume(UUID clock, Instant at, String suspension, String basis) {
        add(clock, new ClockEvent.Resumed(at, now, suspension), basis);
    }

    /** Lengthens the limit, in its own unit. */
    public void extend(UUID clock, Instant at, TimeLimit by, String basis) {
        add(clock, new ClockEvent.Extended(at, now, by), basis);
    }

    /** Begins a new budget period with that limit. */
    public void reset(UUID clock, Instant at, @Nullable TimeLimit limit, String basis) {
        add(clock, new ClockEvent.Reset(at, now, limit), basis);
    }

    /** Moves the start of a clock. */
    public void reanchor(UUID clock, Instant at, Instant startAt, String basis) {
        add(clock, new ClockEvent.Reanchored(at, now, startAt.truncatedTo(ChronoUnit.MICROS)), basis);
    }

    /** Ends a clock. */
    public void stop(UUID clock, Instant at, String outcome, String basis) {
        add(clock, new ClockEvent.Stopped(at, now, outcome), basis);
    }

    private void add(UUID clock, ClockEvent event, String basis) {
        add(clock, LedgerCodec.typeOf(event), event.at(), basis, LedgerCodec.dataOf(event));
    }

    private void add(@Nullable UUID clock, String type, Instant at, String basis, SortedMap<String, String> data) {
        if (at.isAfter(now)) {
            throw new IllegalArgumentException("%s at %s lies after now, %s".formatted(type, at, now));
        }
        if (basis.isBlank()) {
            throw new IllegalArgumentException(type + " needs a basis");
        }
        String clockId = clock == null ? null : clock.toString();
        var draft = new LedgerDraft(written.caseId().toString(), clockId, type, at, now, actor, basis, data);
        LedgerEntry last = pending.isEmpty() ? null : pending.get(pending.size() - 1);
        pending.add(Ledger.append(last == null ? written.head() : last.head(), draft));
    }

    /**
     * Writes what was added and all that follows from it: the rows of the clocks touched, the limit that binds the case, the
     * due dates of its open tasks. May be called again after more was added; does nothing when there is nothing to write.
     *
     * @return the clocks touched since the last flush, by id
     * @throws IllegalStateException if an entry does not fit the clock's ledger, or if somebody else extended it
     */
    public Map<UUID, DerivedClock> flush() {
        if (pending.isEmpty()) {
            return Map.of();
        }
        List<LedgerEntry> entries = List.copyOf(pending);
        List<DerivedClock> clocks = ledger.write(this, entries, Set.copyOf(startedHere));
        written = new CaseHead(
                written.caseId(),
                written.region(),
                entries.get(entries.size() - 1).head(),
                now);
        pending.clear();
        startedHere.clear();
        Map<UUID, DerivedClock> byId = new LinkedHashMap<>();
        clocks.forEach(clock -> byId.put(clock.id(), clock));
        return byId;
    }

    CaseHead head() {
        return written;
    }
}
