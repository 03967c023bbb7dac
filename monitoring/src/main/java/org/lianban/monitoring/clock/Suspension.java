package org.lianban.monitoring.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One suspension while a ledger is replayed. */
final class Suspension {

    final String id;
    final String ground;
    final LocalDate openedOn;
    /** The last day on which it can be in force, or null without a cap. */
    final @Nullable LocalDate capDueOn;

    private @Nullable LocalDate closedOn;

    Suspension(String id, String ground, LocalDate openedOn, @Nullable LocalDate capDueOn) {
        this.id = id;
        this.ground = ground;
        this.openedOn = openedOn;
        this.capDueOn = capDueOn;
    }

    void close(LocalDate on) {
        closedOn = on;
    }

    boolean isClosed() {
        return closedOn != null;
    }

    /** The position from which it is no longer in force although nobody closed it. */
    long forceEnd(Measure measure) {
        return capDueOn == null ? Long.MAX_VALUE : measure.startOf(capDueOn.plusDays(1));
    }

    /** Whether its cap, and nothing else, lets that day count. */
    boolean isLapsedOn(LocalDate day) {
        return capDueOn != null && day.isAfter(capDueOn) && (closedOn == null || day.isBefore(closedOn));
    }

    @Nullable
    LocalDate closedOn() {
        return closedOn;
    }
}
