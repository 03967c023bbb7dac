package org.lianban.monitoring.exchange.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Extended;
import org.lianban.monitoring.clock.ClockEvent.Reset;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Stopped;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;

/**
 * Turns the facts of a case into its clocks.
 *
 * <p>Depends on the facts alone: neither the order nor the number of deliveries changes the result. What does not fit is handed on
 * to the kernel, which changes nothing by it and names it.
 */
public final class DeliveredClocks {

    private static final Set<FactType> ACCEPTANCE_ENDS =
            EnumSet.of(FactType.ACCEPTED, FactType.NOT_ACCEPTED, FactType.CLOSED);
    private static final Set<FactType> CASE_ENDS = EnumSet.of(FactType.DECIDED, FactType.NOT_ACCEPTED, FactType.CLOSED);

    private final List<DeliveredFact> facts;
    private final Terms terms;
    private final List<DeliveredClock> clocks = new ArrayList<>();
    private final PauseFacts pauses;
    private final @Nullable DeliveredFact end;

    private DeliveredClocks(Collection<DeliveredFact> facts, Terms terms) {
        this.facts = facts.stream().distinct().sorted(DeliveredFact.BY_CONTENT).toList();
        this.terms = terms;
        this.pauses = new PauseFacts(this.facts);
        this.end = first(CASE_ENDS).orElse(null);
    }

    /** The clocks of a case, in the order in which they started. */
    public static List<DeliveredClock> of(Collection<DeliveredFact> facts, Terms terms) {
        DeliveredClocks made = new DeliveredClocks(facts, terms);
        made.acceptance();
        made.decision();
        new Rounds(made.facts, made.pauses, made.end).addTo(made.clocks);
        made.pauses.addTo(made.clocks, made.end);
        made.delivery();
        new Waits(made.facts).addTo(made.clocks);
        made.clocks.sort(Comparator.comparing(
                        (DeliveredClock clock) -> clock.events().get(0).at())
                .thenComparing(DeliveredClock::kind)
                .thenComparing(DeliveredClock::subject));
        return List.copyOf(made.clocks);
    }

    private Optional<DeliveredFact> first(Set<FactType> types) {
        return all(types).findFirst();
    }

    private Optional<DeliveredFact> first(FactType type) {
        return first(EnumSet.of(type));
    }

    private Stream<DeliveredFact> all(Set<FactType> types) {
        return facts.stream().filter(fact -> types.contains(fact.type()));
    }

    private void acceptance() {
        Optional<DeliveredFact> received = first(FactType.RECEIVED);
        if (received.isEmpty()) {
            return;
        }
        List<ClockEvent> events = new ArrayList<>();
        events.add(started(received.get(), terms.acceptance()));
        int notices = 0;
        for (DeliveredFact fact :
                all(EnumSet.of(FactType.CORRECTION_ASKED, FactType.CORRECTED)).toList()) {
            String notice = fact.value("notice").orElse("correction");
            if (fact.type() == FactType.CORRECTION_ASKED) {
                notices++;
                events.add(new Suspended(fact.at(), fact.recordedAt(), notice, "CORRECTION", null));
            } else {
                events.add(new Resumed(fact.at(), fact.recordedAt(), notice));
                if (notices > 0) {
                    // the materials as corrected are received anew (行政许可法 第三十二条第一款第四项)
                    events.add(new Reset(fact.at(), fact.recordedAt(), terms.acceptance()));
                }
            }
        }
        stop(events, first(ACCEPTANCE_ENDS).orElse(null));
        add(Kind.ACCEPTANCE, "", received.get(), events);
    }

    private void decision() {
        Optional<DeliveredFact> accepted = first(FactType.ACCEPTED);
        if (accepted.isEmpty()) {
            return;
        }
        Optional<DeliveredFact> received = first(FactType.RECEIVED);
        TimeLimit statutory = told("limit", accepted, received, LimitKind.STATUTORY, terms.statutory());
        TimeLimit promised = told("promised", accepted, received, LimitKind.PROMISED, terms.promised());
        main(Kind.STATUTORY, accepted.get(), statutory);
        if (promised != null) {
            main(Kind.PROMISED, accepted.get(), promised);
        }
    }

    private static @Nullable TimeLimit told(
            String key,
            Optional<DeliveredFact> accepted,
            Optional<DeliveredFact> received,
            LimitKind kind,
            @Nullable TimeLimit otherwise) {
        return accepted.flatMap(fact -> fact.limit(key))
                .or(() -> received.flatMap(fact -> fact.limit(key)))
                .map(limit -> new TimeLimit(limit.amount(), limit.unit(), kind, limit.legalBasis()))
                .orElse(otherwise);
    }

    private void main(Kind kind, DeliveredFact accepted, @Nullable TimeLimit limit) {
        List<ClockEvent> events = new ArrayList<>();
        events.add(started(accepted, limit));
        events.addAll(pauses.stopping(null));
        all(EnumSet.of(FactType.EXTENDED)).forEach(fact -> {
            if (fact.number("by").isPresent()) {
                LimitUnit unit = fact.value("unit").isPresent() || limit == null ? fact.unit() : limit.unit();
                events.add(new Extended(
                        fact.at(),
                        fact.recordedAt(),
                        new TimeLimit(fact.number("by").getAsInt(), unit)));
            }
        });
        stop(events, end);
        add(kind, "", accepted, events);
    }

    private void delivery() {
        first(FactType.DECIDED).ifPresent(decided -> {
            List<ClockEvent> events = new ArrayList<>();
            events.add(started(decided, terms.delivery()));
            stop(
                    events,
                    first(FactType.DELIVERED).or(() -> first(FactType.CLOSED)).orElse(null));
            add(Kind.DELIVERY, "", decided, events);
        });
    }

    static Started started(DeliveredFact fact, @Nullable TimeLimit limit) {
        return new Started(fact.at(), fact.recordedAt(), limit);
    }

    static void stop(List<ClockEvent> events, @Nullable DeliveredFact fact) {
        if (fact != null) {
            String outcome = fact.value("outcome")
                    .or(() -> fact.value("result"))
                    .orElse(fact.type().name());
            events.add(new Stopped(fact.at(), fact.recordedAt(), outcome));
        }
    }

    private void add(Kind kind, String subject, DeliveredFact start, List<ClockEvent> events) {
        clocks.add(clock(kind, subject, start, events));
    }

    static DeliveredClock clock(Kind kind, String subject, DeliveredFact start, List<ClockEvent> events) {
        return new DeliveredClock(kind, subject, start.department(), inOrder(events));
    }

    /** By time; at the same instant a clock starts before all else and stops after all else. */
    static List<ClockEvent> inOrder(List<ClockEvent> events) {
        return events.stream()
                .sorted(Comparator.comparing(ClockEvent::at).thenComparing(DeliveredClocks::rank))
                .toList();
    }

    private static int rank(ClockEvent event) {
        if (event instanceof Started) {
            return 0;
        }
        return event instanceof Stopped ? 2 : 1;
    }
}
