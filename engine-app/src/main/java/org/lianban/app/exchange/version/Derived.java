package org.lianban.app.exchange.version;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Stopped;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;

/** What is stored of a case for searching; all of it can be derived anew. */
record Derived(
        UUID id,
        ReadCase read,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        @Nullable LocalDate dueDate,
        @Nullable String limitUnit,
        @Nullable ClockState state,
        long counted,
        SortedMap<String, Long> uncounted,
        SortedMap<String, Long> suspensions,
        long overdue,
        long savedDays,
        @Nullable LocalDate ownDeadline,
        @Nullable Long ownLateDays,
        long irregularities,
        Instant readAt) {

    /** Derives it at a moment; later events are ignored. */
    static Derived of(UUID id, ReadCase read, WorkCalendar calendar, Instant asOf) {
        if (read.main() == null) {
            return new Derived(
                    id,
                    read,
                    day(read.receivedAt(), calendar),
                    day(read.acceptedAt(), calendar),
                    null,
                    null,
                    null,
                    null,
                    null,
                    0,
                    new TreeMap<>(),
                    new TreeMap<>(),
                    0,
                    0,
                    day(read.deadline(), calendar),
                    null,
                    read.misfits().size(),
                    asOf);
        }
        return of(id, read, MainReading.of(read.main(), calendar, asOf), asOf);
    }

    private static Derived of(UUID id, ReadCase read, MainReading main, Instant asOf) {
        Reading reading = main.reading();
        WorkCalendar calendar = main.calendar();
        TimeLimit limit = reading.limit();
        List<Suspended> taken = main.suspensions();
        SortedMap<String, Long> suspensions = new TreeMap<>();
        taken.forEach(suspension -> suspensions.merge(suspension.ground(), 1L, Long::sum));
        boolean inTime = main.ended() && reading.overdue() == 0 && !taken.isEmpty();
        Instant dueAt = reading.dueAt();
        return new Derived(
                id,
                read,
                day(read.receivedAt(), calendar),
                day(read.acceptedAt(), calendar),
                main.ended() ? calendar.dateOf(reading.asOf()) : null,
                main.ended() ? outcome(read, reading) : null,
                dueAt == null ? reading.dueDate() : calendar.dateOf(dueAt),
                limit == null ? null : limit.unit().name(),
                // a clock that starts after the moment of the reading has not started
                limit == null && reading.elapsed() == 0 && !main.ended() && startsLater(read, asOf)
                        ? null
                        : reading.state(),
                reading.counted(),
                reading.uncounted(),
                suspensions,
                reading.overdue(),
                inTime ? main.overdueWithout(taken) : 0,
                day(read.deadline(), calendar),
                main.ended() ? ownLate(read.deadline(), reading.asOf(), calendar) : null,
                (long) read.misfits().size() + reading.irregularities().size(),
                asOf);
    }

    private static boolean startsLater(ReadCase read, Instant asOf) {
        return read.main() != null && MainReading.startedAt(read.main()).isAfter(asOf);
    }

    private static @Nullable LocalDate day(@Nullable Instant at, WorkCalendar calendar) {
        return at == null ? null : calendar.dateOf(at);
    }

    private static @Nullable String outcome(ReadCase read, Reading reading) {
        return read.main() == null
                ? null
                : read.main().events().stream()
                        .filter(event -> event.at().equals(reading.asOf()))
                        .filter(Stopped.class::isInstance)
                        .map(event -> stopped(event).outcome())
                        .findFirst()
                        .orElse(null);
    }

    private static Stopped stopped(ClockEvent event) {
        return (Stopped) event;
    }

    private static @Nullable Long ownLate(@Nullable Instant deadline, Instant end, WorkCalendar calendar) {
        return deadline == null || !end.isAfter(deadline)
                ? null
                : ChronoUnit.DAYS.between(calendar.dateOf(deadline), calendar.dateOf(end));
    }
}
