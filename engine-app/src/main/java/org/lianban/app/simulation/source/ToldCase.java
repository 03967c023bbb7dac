package org.lianban.app.simulation.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.CaseClock;
import org.lianban.app.exchange.DeliveredCase;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.exchange.fact.DeliveredClock;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.fact.FactType;

/**
 * A closed case of another system, with its stages in the order in which they ended. Of a log these are the stages of its mapping, as
 * they are discovered.
 */
record ToldCase(DeliveredCase delivered, Instant receivedAt, Instant closedAt, List<ToldStage> stages) {

    ToldCase {
        stages = List.copyOf(stages);
    }

    /** Empty if it goes on, or tells neither when it came nor of any stage. */
    static Optional<ToldCase> of(DeliveredCase delivered) {
        List<ToldStage> stages = stages(delivered);
        Instant closed = delivered.closedAt();
        if (closed == null || stages.isEmpty()) {
            return Optional.empty();
        }
        Instant received =
                Objects.requireNonNullElse(delivered.receivedAt(), stages.get(0).from());
        Instant last = stages.get(stages.size() - 1).to();
        return Optional.of(new ToldCase(delivered, received, last.isAfter(closed) ? last : closed, stages));
    }

    private static List<ToldStage> stages(DeliveredCase delivered) {
        List<DeliveredFact> begun = all(delivered, FactType.STAGE_BEGUN).toList();
        List<DeliveredFact> ends =
                new ArrayList<>(all(delivered, FactType.STAGE_ENDED).toList());
        Stream<ToldStage> told;
        if (!begun.isEmpty()) {
            told = begun.stream().map(one -> begun(one, ends, delivered.closedAt()));
        } else if (!delivered.steps().isEmpty()) {
            told = delivered.steps().stream().map(step -> new ToldStage(step.name(), step.from(), step.to(), false, 0));
        } else {
            told = all(delivered, FactType.WORK).map(work -> new ToldStage(name(work), work.at(), work.at(), false, 0));
        }
        return told.sorted(Comparator.comparing(ToldStage::to)).toList();
    }

    /** With the next end of the same stage that no other beginning took. */
    private static ToldStage begun(DeliveredFact begun, List<DeliveredFact> ends, @Nullable Instant closed) {
        Optional<DeliveredFact> end = ends.stream()
                .filter(fact -> name(fact).equals(name(begun)) && !fact.at().isBefore(begun.at()))
                .findFirst();
        end.ifPresent(ends::remove);
        Instant to = end.map(DeliveredFact::at).orElse(closed == null ? begun.at() : closed);
        return new ToldStage(
                name(begun), begun.at(), to, true, begun.number("place").orElse(0));
    }

    private static String name(DeliveredFact fact) {
        return fact.value("stage").orElse(fact.type().name());
    }

    private static Stream<DeliveredFact> all(DeliveredCase delivered, FactType type) {
        return delivered.facts().stream().filter(fact -> fact.type() == type);
    }

    Stream<DeliveredFact> facts(FactType type) {
        return all(delivered, type);
    }

    /** The same with stages called otherwise, each of them once; those without another name are left out. */
    ToldCase called(UnaryOperator<@Nullable String> names) {
        Map<String, ToldStage> once = new LinkedHashMap<>();
        for (ToldStage stage : stages) {
            String name = names.apply(stage.name());
            if (name != null) {
                once.merge(name, stage.called(name), ToldStage::and);
            }
        }
        List<ToldStage> others = new ArrayList<>(once.values());
        others.sort(Comparator.comparing(ToldStage::to));
        return new ToldCase(delivered, receivedAt, closedAt, others);
    }

    /** With the time from receipt to acceptance as a stage of that name, where no stage tells of it. */
    ToldCase accepted(String name) {
        Instant accepted = delivered.acceptedAt();
        boolean told = stages.stream().anyMatch(stage -> stage.name().equals(name));
        if (told || accepted == null || !accepted.isAfter(receivedAt)) {
            return this;
        }
        List<ToldStage> others = new ArrayList<>(stages);
        others.add(new ToldStage(name, receivedAt, accepted, false, 0));
        others.sort(Comparator.comparing(ToldStage::to));
        return new ToldCase(delivered, receivedAt, closedAt, others);
    }

    /** When a stage became possible: at the latest end of another one before it, or at receipt. */
    Instant openedAt(ToldStage stage) {
        Instant before = stage.begins() ? stage.from() : stage.to();
        return stages.stream()
                .filter(other -> !other.equals(stage))
                .map(ToldStage::to)
                .filter(end -> stage.begins() ? !end.isAfter(before) : end.isBefore(before))
                .max(Comparator.naturalOrder())
                .filter(end -> end.isAfter(receivedAt))
                .orElse(receivedAt.isAfter(before) ? before : receivedAt);
    }

    /** The last one lasts until the case ends. */
    Instant closedAt(ToldStage stage) {
        return stage.equals(stages.get(stages.size() - 1)) ? closedAt : stage.to();
    }

    Optional<CaseClock> clock(DeliveredClock.Kind kind) {
        return delivered.clocks().stream()
                .filter(one -> one.clock().kind() == kind)
                .findFirst();
    }

    /** The one that binds, as far as one is told. */
    Optional<CaseClock> binding() {
        return clock(DeliveredClock.Kind.PROMISED).or(() -> clock(DeliveredClock.Kind.STATUTORY));
    }

    static Instant startOf(CaseClock clock) {
        return clock.clock().events().get(0).at();
    }

    static ClockEvent.@Nullable Started started(CaseClock clock) {
        return clock.clock().events().stream()
                .filter(ClockEvent.Started.class::isInstance)
                .map(ClockEvent.Started.class::cast)
                .findFirst()
                .orElse(null);
    }
}
