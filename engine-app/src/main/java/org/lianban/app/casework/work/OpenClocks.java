package org.lianban.app.casework.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.LedgerSession;
import org.lianban.monitoring.clock.TimeLimit;

/** The clocks of a case that have not stopped, those included that this command has started. */
public final class OpenClocks {

    private final Supplier<LedgerSession> ledger;
    private final Supplier<List<OpenClock>> stored;
    private @Nullable List<OpenClock> open;

    OpenClocks(Supplier<LedgerSession> ledger, Supplier<List<OpenClock>> stored) {
        this.ledger = ledger;
        this.stored = stored;
    }

    public Optional<OpenClock> find(ClockKind kind) {
        return open().stream().filter(clock -> clock.kind() == kind).findFirst();
    }

    public Optional<OpenClock> find(ClockKind kind, String subject) {
        return open().stream()
                .filter(clock -> clock.kind() == kind && clock.subject().equals(subject))
                .findFirst();
    }

    /** The limits of the case as a whole: statutory and promised. */
    public List<OpenClock> decisionClocks() {
        return open().stream()
                .filter(clock -> clock.kind() == ClockKind.STATUTORY || clock.kind() == ClockKind.PROMISED)
                .toList();
    }

    /** The due date that the statutory limit of the case has now. */
    public @Nullable LocalDate statutoryDue() {
        return find(ClockKind.STATUTORY).map(OpenClock::dueDate).orElse(null);
    }

    public UUID start(
            ClockKind kind, String subject, String department, @Nullable TimeLimit limit, Instant at, String basis) {
        UUID id = ledger.get().startClock(kind, subject, department, limit, at, basis);
        open().add(new OpenClock(id, kind, subject, limit == null ? null : limit.unit(), null));
        return id;
    }

    public void stop(UUID clock, Instant at, String outcome, String basis) {
        if (open().removeIf(candidate -> candidate.id().equals(clock))) {
            ledger.get().stop(clock, at, outcome, basis);
        }
    }

    /** Stops every clock that still runs, as when the case ends. */
    public void stopAll(Instant at, String outcome, String basis) {
        List.copyOf(open()).forEach(clock -> stop(clock.id(), at, outcome, basis));
    }

    private List<OpenClock> open() {
        if (open == null) {
            open = new ArrayList<>(stored.get());
        }
        return open;
    }
}
