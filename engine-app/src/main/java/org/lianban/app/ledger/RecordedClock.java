package org.lianban.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarEdition;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Stopped;
import org.lianban.monitoring.ledger.LedgerCodec;
import org.lianban.monitoring.ledger.LedgerEntry;

/**
 * One clock as the ledger knows it.
 *
 * @param events in the order of the ledger, the first of them its start
 */
record RecordedClock(UUID id, UUID caseId, ClockKind kind, String subject, String department, List<ClockEvent> events) {

    private static final String KIND = "kind";
    private static final String SUBJECT = "subject";
    private static final String DEPARTMENT = "department";

    /** What the entry that starts a clock tells besides the event itself. */
    static SortedMap<String, String> identity(ClockKind kind, String subject, String department) {
        return new TreeMap<>(Map.of(KIND, kind.name(), SUBJECT, subject, DEPARTMENT, department));
    }

    /** The clocks of which these entries tell, in order of appearance; entries about a case as a whole are passed over. */
    static List<RecordedClock> of(List<LedgerEntry> entries) {
        Map<String, List<LedgerEntry>> byClock = new LinkedHashMap<>();
        for (LedgerEntry entry : entries) {
            @Nullable String clock = entry.clock();
            if (clock != null) {
                byClock.computeIfAbsent(clock, id -> new ArrayList<>()).add(entry);
            }
        }
        return byClock.values().stream().map(RecordedClock::one).toList();
    }

    private static RecordedClock one(List<LedgerEntry> entries) {
        LedgerEntry first = entries.get(0);
        return new RecordedClock(
                UUID.fromString(String.valueOf(first.clock())),
                UUID.fromString(first.caseId()),
                ClockKind.valueOf(identity(first, KIND)),
                identity(first, SUBJECT),
                identity(first, DEPARTMENT),
                entries.stream()
                        .map(LedgerCodec::eventOf)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static String identity(LedgerEntry start, String key) {
        @Nullable String value = start.data().get(key);
        if (value == null) {
            throw new IllegalStateException("Case %s, entry %d does not start the clock %s: it lacks %s"
                    .formatted(start.caseId(), start.sequence(), start.clock(), key));
        }
        return value;
    }

    Started start() {
        return (Started) events.get(0);
    }

    Optional<Stopped> stop() {
        return events.stream()
                .filter(Stopped.class::isInstance)
                .map(Stopped.class::cast)
                .findFirst();
    }

    /** A running clock follows every notice; a stopped one keeps what was known when its stop was recorded. */
    WorkCalendar calendarIn(CalendarEdition edition) {
        return stop().map(stop -> edition.asKnownAt(stop.recordedAt())).orElse(edition.current());
    }
}
