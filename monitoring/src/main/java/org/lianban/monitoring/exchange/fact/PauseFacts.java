package org.lianban.monitoring.exchange.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;

/**
 * What the facts of a case tell of its pauses.
 *
 * @param facts of the case, in order
 */
record PauseFacts(List<DeliveredFact> facts) {

    private static final Set<FactType> BOTH = EnumSet.of(FactType.PAUSED, FactType.RESUMED);

    /** The pauses that stop a clock: those of the case, and those of that branch. */
    List<ClockEvent> stopping(@Nullable String branch) {
        return all(BOTH)
                .filter(fact -> stops(fact, branch))
                .map(PauseFacts::event)
                .toList();
    }

    private boolean stops(DeliveredFact fact, @Nullable String branch) {
        Optional<String> of = fact.value("branch").or(() -> branchOf(name(fact)));
        return branch == null || of.isEmpty() || of.get().equals(branch);
    }

    private static ClockEvent event(DeliveredFact fact) {
        return fact.type() == FactType.RESUMED
                ? new Resumed(fact.at(), fact.recordedAt(), name(fact))
                : new Suspended(
                        fact.at(),
                        fact.recordedAt(),
                        name(fact),
                        fact.value("ground").orElse("-"),
                        cap(fact));
    }

    private Optional<String> branchOf(String pause) {
        return all(EnumSet.of(FactType.PAUSED))
                .filter(fact -> name(fact).equals(pause))
                .findFirst()
                .flatMap(fact -> fact.value("branch"));
    }

    /** Adds a clock for each pause: how long it lasts, by its cap. */
    void addTo(List<DeliveredClock> clocks, @Nullable DeliveredFact end) {
        Set<String> known = new HashSet<>();
        all(EnumSet.of(FactType.PAUSED))
                .filter(pause -> known.add(name(pause)))
                .forEach(pause -> clocks.add(clock(pause, end)));
    }

    private DeliveredClock clock(DeliveredFact pause, @Nullable DeliveredFact end) {
        Cap cap = cap(pause);
        TimeLimit limit = cap == null
                ? null
                : new TimeLimit(
                        cap.amount(),
                        cap.unit(),
                        LimitKind.STATUTORY,
                        pause.value("basis").orElse(null));
        List<ClockEvent> events = new ArrayList<>(List.of(DeliveredClocks.started(pause, limit)));
        DeliveredFact over = all(EnumSet.of(FactType.RESUMED))
                .filter(fact -> name(fact).equals(name(pause)))
                .filter(fact -> !fact.at().isBefore(pause.at()))
                .findFirst()
                .orElse(end != null && !end.at().isBefore(pause.at()) ? end : null);
        DeliveredClocks.stop(events, over);
        return DeliveredClocks.clock(Kind.PROCEDURE, name(pause), pause, events);
    }

    private Stream<DeliveredFact> all(Set<FactType> types) {
        return facts.stream().filter(fact -> types.contains(fact.type()));
    }

    private static String name(DeliveredFact fact) {
        return fact.value("pause").orElse("");
    }

    private static @Nullable Cap cap(DeliveredFact fact) {
        return fact.limit("cap")
                .filter(cap -> cap.unit() != LimitUnit.WORKING_MINUTE)
                .map(cap -> new Cap(cap.amount(), cap.unit()))
                .orElse(null);
    }
}
