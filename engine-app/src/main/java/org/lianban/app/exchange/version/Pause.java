package org.lianban.app.exchange.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Stopped;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.TimeLimit;

/**
 * A suspension of a delivered case that took effect, as it is stored.
 *
 * @param capEndsOn null if it may last as long as it takes
 * @param endedOn null while it lasts
 */
record Pause(
        Derived of,
        String suspension,
        String ground,
        LocalDate grantedOn,
        @Nullable LocalDate capEndsOn,
        @Nullable LocalDate endedOn,
        LocalDate readOn) {

    UUID caseId() {
        return of.id();
    }

    /** Those of the limit that the case must keep. */
    static List<Pause> of(Derived one, MainReading main) {
        return main.suspensions().stream()
                .map(suspended -> new Pause(
                        one,
                        suspended.suspension(),
                        suspended.ground(),
                        main.calendar().dateOf(suspended.at()),
                        capEndsOn(suspended, main),
                        endedOn(suspended, main),
                        main.calendar().dateOf(one.readAt())))
                .toList();
    }

    private static @Nullable LocalDate capEndsOn(Suspended suspended, MainReading main) {
        Cap cap = suspended.cap();
        if (cap == null) {
            return null;
        }
        List<ClockEvent> alone =
                List.of(new Started(suspended.at(), suspended.recordedAt(), new TimeLimit(cap.amount(), cap.unit())));
        return ClockKernel.read(suspended.suspension(), alone, main.calendar(), suspended.at(), false)
                .dueDate();
    }

    private static @Nullable LocalDate endedOn(Suspended suspended, MainReading main) {
        Instant from = suspended.at();
        Instant until = main.reading().asOf();
        return main.clock().events().stream()
                .filter(event -> !event.at().isBefore(from) && !event.at().isAfter(until))
                .filter(event -> event instanceof Stopped
                        || (event instanceof Resumed resumed
                                && resumed.suspension().equals(suspended.suspension())))
                .map(event -> main.calendar().dateOf(event.at()))
                .findFirst()
                .orElse(null);
    }
}
