package org.lianban.monitoring.exchange.projection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.lianban.monitoring.exchange.mapping.Mapping.Extension;
import org.lianban.monitoring.exchange.mapping.Mapping.Pairing;
import org.lianban.monitoring.exchange.mapping.Mapping.Stop;
import org.lianban.monitoring.exchange.mapping.Mapping.Term;
import org.lianban.monitoring.exchange.mapping.Trigger;
import org.lianban.monitoring.exchange.projection.Misfit.Kind;
import org.lianban.monitoring.exchange.projection.Projection.Entry;

/**
 * Turns what was delivered of a case into the ledger of its clock.
 *
 * <p>Depends on the content alone: neither the order nor the number of deliveries changes the result, lines aside.
 */
public final class Projector {

    private final Mapping mapping;

    /** A projector by that mapping. */
    public Projector(Mapping mapping) {
        this.mapping = mapping;
    }

    /** The case as the kernel can read it. */
    public Projection project(ImportedCase delivered) {
        return new OfCase(delivered).projection();
    }

    /** A moment at which a trigger fired. */
    private record Signal(Instant at, Instant recordedAt, long line, String code) {}

    /** The projection of one case while it is made. */
    private final class OfCase {

        private final ImportedCase delivered;
        private final List<MappedEvent> events;
        private final List<Entry> ledger = new ArrayList<>();
        private final List<Misfit> misfits = new ArrayList<>();

        OfCase(ImportedCase delivered) {
            this.delivered = delivered;
            this.events = distinct(delivered.events());
        }

        Projection projection() {
            Instant deadline = time(mapping.caseFields().deadline());
            Instant startedAt = start();
            mapping.suspensions().forEach(this::suspensions);
            mapping.extensions().forEach(this::extensions);
            Instant stoppedAt = stop(startedAt);
            if (stoppedAt != null) {
                misfits.addAll(Pairs.neverResumed(ledger, stoppedAt));
            }
            delivered.contradicted().forEach(this::contradicted);
            ledger.sort(
                    Comparator.comparing((Entry entry) -> entry.event().at()).thenComparing(OfCase::rank));
            return new Projection(
                    delivered.id(),
                    delivered.line(),
                    events,
                    List.copyOf(ledger),
                    List.copyOf(misfits),
                    delivered.events().size() - events.size(),
                    deadline,
                    delivered.value(mapping.caseFields().department()),
                    delivered.value(mapping.caseFields().responsible()));
        }

        /** Starts with the first trigger that has anything; what starts the clock again is left to the kernel to name. */
        private @Nullable Instant start() {
            for (Trigger trigger : mapping.starts()) {
                List<Signal> signals = signals(trigger);
                if (!signals.isEmpty()) {
                    signals.forEach(s -> add(s, new ClockEvent.Started(s.at, s.recordedAt, mapping.limit())));
                    return signals.get(0).at;
                }
            }
            misfits.add(Misfit.of(
                    Kind.NEVER_STARTED, delivered.line(), "没有任何事件使计时开始", "nothing in the case starts its clock"));
            return null;
        }

        /**
         * Stops with the first trigger that has anything after the start. One that only fired before it is handed on as well,
         * for the kernel to name, and the next is tried.
         */
        private @Nullable Instant stop(@Nullable Instant startedAt) {
            for (Stop stop : mapping.stops()) {
                List<Signal> signals = signals(stop.at());
                signals.forEach(s -> add(s, new ClockEvent.Stopped(s.at, s.recordedAt, stop.outcome())));
                Optional<Instant> first = signals.stream()
                        .map(Signal::at)
                        .filter(at -> startedAt == null || !at.isBefore(startedAt))
                        .findFirst();
                if (first.isPresent()) {
                    return first.get();
                }
            }
            return null;
        }

        private void suspensions(Pairing pairing) {
            Pairs pairs = new Pairs(pairing, cap(pairing));
            for (MappedEvent event : events) {
                boolean opens = fires(pairing.opens(), event);
                if (opens || fires(pairing.closes(), event)) {
                    pairs.add(event, opens);
                    late(signal(event));
                }
            }
            pairs.pair(ledger, misfits);
        }

        /** As the case tells it, the last word of several; otherwise as the mapping has it. */
        private @Nullable Cap cap(Pairing pairing) {
            Term term = pairing.term();
            return term == null
                    ? pairing.cap()
                    : events.stream()
                            .filter(event -> event.code().equals(term.code()))
                            .map(event -> event.values().getOrDefault(term.column(), ""))
                            .filter(days -> days.matches("[1-9][0-9]{0,3}"))
                            .reduce((first, last) -> last)
                            .map(days -> new Cap(Integer.parseInt(days), term.unit()))
                            .orElse(pairing.cap());
        }

        private void extensions(Extension extension) {
            extension.at().stream()
                    .map(this::signals)
                    .filter(signals -> !signals.isEmpty())
                    .findFirst()
                    .ifPresent(signals ->
                            signals.forEach(s -> add(s, new ClockEvent.Extended(s.at, s.recordedAt, extension.by()))));
        }

        private void add(Signal signal, ClockEvent event) {
            ledger.add(new Entry(event, signal.line));
            late(signal);
        }

        private void late(Signal signal) {
            Integer most = mapping.eventFields().lateAfterDays();
            long days = ChronoUnit.DAYS.between(
                    mapping.calendar().dateOf(signal.at), mapping.calendar().dateOf(signal.recordedAt));
            if (most != null && days > most) {
                misfits.add(Misfit.of(
                        Kind.ENTERED_LATE,
                        signal.line,
                        "%s 发生后 %d 天才录入".formatted(signal.code, days),
                        "%s was entered %d days after it took effect".formatted(signal.code, days)));
            }
        }

        private List<Signal> signals(Trigger trigger) {
            if (trigger instanceof Trigger.OnCaseValue value) {
                Instant at = time(value.attribute());
                return at == null
                        ? List.of()
                        : List.of(new Signal(at, at, delivered.lineOf(value.attribute()), value.attribute()));
            }
            return events.stream()
                    .filter(event -> fires(List.of(trigger), event))
                    .map(OfCase::signal)
                    .toList();
        }

        private static Signal signal(MappedEvent event) {
            return new Signal(event.at(), event.recordedAt(), event.line(), event.code());
        }

        private static boolean fires(List<Trigger> triggers, MappedEvent event) {
            return triggers.stream()
                    .anyMatch(trigger ->
                            trigger instanceof Trigger.OnCode on && on.matches(event.code(), event.values()));
        }

        private @Nullable Instant time(@Nullable String attribute) {
            String text = delivered.value(attribute);
            if (attribute == null || text == null) {
                return null;
            }
            Instant at = LogTimes.parse(text, mapping.calendar().zone()).orElse(null);
            if (at == null) {
                misfits.add(Misfit.of(
                        Kind.VALUE_NO_TIME,
                        delivered.lineOf(attribute),
                        "“%s”不是时间".formatted(attribute),
                        "'%s' holds no time".formatted(attribute)));
            }
            return at;
        }

        private void contradicted(String attribute) {
            misfits.add(Misfit.of(
                    Kind.VALUE_CONTRADICTED,
                    delivered.lineOf(attribute),
                    "“%s”前后不一，采用最大值".formatted(attribute),
                    "'%s' has different values; the greatest stands".formatted(attribute)));
        }

        /** At the same instant a clock starts before all else and stops after all else. */
        private static int rank(Entry entry) {
            if (entry.event() instanceof ClockEvent.Started) {
                return 0;
            }
            return entry.event() instanceof ClockEvent.Stopped ? 2 : 1;
        }
    }

    private static List<MappedEvent> distinct(List<MappedEvent> delivered) {
        List<MappedEvent> distinct = new ArrayList<>(delivered.size());
        for (MappedEvent event :
                delivered.stream().sorted(MappedEvent.BY_CONTENT).toList()) {
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).sameContent(event)) {
                distinct.add(event);
            }
        }
        return List.copyOf(distinct);
    }
}
