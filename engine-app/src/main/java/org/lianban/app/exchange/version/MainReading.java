package org.lianban.app.exchange.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.Irregularity;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.exchange.fact.DeliveredClock;

/** The clock of the limit that a case must keep, read at a moment. */
public record MainReading(DeliveredClock clock, Reading reading, WorkCalendar calendar) {

    /** Reads the clock. */
    public static MainReading of(DeliveredClock clock, WorkCalendar calendar, Instant asOf) {
        return new MainReading(clock, clock.read(calendar, asOf, false), calendar);
    }

    /** When a clock starts, by the first event that says so. */
    static Instant startedAt(DeliveredClock clock) {
        return clock.events().stream()
                .filter(Started.class::isInstance)
                .map(ClockEvent::at)
                .findFirst()
                .orElseThrow();
    }

    public boolean ended() {
        return reading.state() == ClockState.STOPPED;
    }

    /** The suspensions that took effect. */
    public List<Suspended> suspensions() {
        Set<Integer> refused = new HashSet<>();
        reading.irregularities().stream().map(Irregularity::event).forEach(refused::add);
        List<Suspended> taken = new ArrayList<>();
        for (int place = 0; place < clock.events().size(); place++) {
            if (clock.events().get(place) instanceof Suspended suspended
                    && !refused.contains(place)
                    && !suspended.at().isAfter(reading.asOf())) {
                taken.add(suspended);
            }
        }
        return taken;
    }

    /** By how much the case would be overdue if these suspensions had never been. */
    public long overdueWithout(List<Suspended> suspensions) {
        Set<String> ids = new HashSet<>();
        suspensions.forEach(suspension -> ids.add(suspension.suspension()));
        List<ClockEvent> others = clock.events().stream()
                .filter(event -> !(event instanceof Suspended one && ids.contains(one.suspension())))
                .filter(event -> !(event instanceof Resumed one && ids.contains(one.suspension())))
                .toList();
        DeliveredClock without = new DeliveredClock(clock.kind(), clock.subject(), clock.department(), others);
        return without.read(calendar, reading.asOf(), false).overdue();
    }
}
