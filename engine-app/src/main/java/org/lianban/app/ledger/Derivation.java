package org.lianban.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarEdition;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Reanchored;
import org.lianban.monitoring.clock.ClockEvent.Reset;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.Reading;

/** Reads clocks and derives what is stored of them. Pure: the same edition, moment and events give the same rows. */
record Derivation(CalendarEdition edition, Instant now) {

    List<DerivedClock> of(List<RecordedClock> clocks) {
        return clocks.stream().map(this::of).toList();
    }

    DerivedClock of(RecordedClock clock) {
        WorkCalendar calendar = clock.calendarIn(edition);
        Reading reading = reading(clock, calendar, now, false);
        Instant lastChange = lastChange(clock, calendar);
        Reading atLastChange = reading(clock, calendar, lastChange, false);
        return new DerivedClock(
                clock.id(),
                clock.caseId(),
                clock.kind(),
                clock.subject(),
                clock.department(),
                reading.state(),
                reading.limit(),
                calendar.dateOf(startOf(clock)),
                stoppedOn(reading, calendar),
                dueDate(reading, calendar),
                reading.provisional(),
                atLastChange.counted(),
                atLastChange.uncounted(),
                calendar.dateOf(lastChange),
                atLastChange.overdue(),
                suspendedOn(clock, reading, calendar),
                ClockKernel.nextChange(clock.events(), calendar, now).orElse(null),
                reading.irregularities());
    }

    /** The reading that people see. */
    Reading reading(RecordedClock clock, boolean withDays) {
        return reading(clock, clock.calendarIn(edition), now, withDays);
    }

    private static Reading reading(RecordedClock clock, WorkCalendar calendar, Instant at, boolean withDays) {
        return ClockKernel.read(clock.id().toString(), clock.events(), calendar, at, withDays);
    }

    /** The last event, or the end of a cap after it. */
    private Instant lastChange(RecordedClock clock, WorkCalendar calendar) {
        Instant last = lastEvent(clock);
        Optional<Instant> next = ClockKernel.nextChange(clock.events(), calendar, last);
        while (next.isPresent() && !next.get().isAfter(now)) {
            last = next.get();
            next = ClockKernel.nextChange(clock.events(), calendar, last);
        }
        return last;
    }

    private Instant lastEvent(RecordedClock clock) {
        return clock.events().stream()
                .map(ClockEvent::at)
                .filter(at -> !at.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(now);
    }

    /** Where the current budget period begins. */
    Instant startOf(RecordedClock clock) {
        Instant start = clock.start().at();
        for (ClockEvent event : clock.events()) {
            if (event.at().isAfter(now)) {
                continue;
            }
            if (event instanceof Reanchored moved) {
                start = moved.startAt();
            } else if (event instanceof Reset reset) {
                start = reset.at();
            }
        }
        return start;
    }

    private static @Nullable LocalDate stoppedOn(Reading reading, WorkCalendar calendar) {
        return reading.state() == ClockState.STOPPED ? calendar.dateOf(reading.asOf()) : null;
    }

    /** The day on which the oldest of the suspensions opened that nobody has closed. */
    @Nullable
    LocalDate suspendedOn(RecordedClock clock, Reading reading, WorkCalendar calendar) {
        if (reading.state() != ClockState.SUSPENDED) {
            return null;
        }
        Map<String, Instant> open = new LinkedHashMap<>();
        for (ClockEvent event : clock.events()) {
            if (event.at().isAfter(now)) {
                continue;
            }
            if (event instanceof Suspended suspended) {
                open.putIfAbsent(suspended.suspension(), suspended.at());
            } else if (event instanceof Resumed resumed) {
                open.remove(resumed.suspension());
            }
        }
        return open.values().stream()
                .min(Comparator.naturalOrder())
                .map(calendar::dateOf)
                .orElse(null);
    }

    static @Nullable LocalDate dueDate(Reading reading, WorkCalendar calendar) {
        Instant dueAt = reading.dueAt();
        return dueAt == null ? reading.dueDate() : calendar.dateOf(dueAt);
    }
}
