package org.lianban.app.discovery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.DeliveredCase;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.fact.FactType;
import org.lianban.processes.discovery.Activity;
import org.lianban.processes.discovery.Occurrence;

/** The stages that a delivered case went through; where none are told, the steps of its log, or its pieces of work. */
record DeliveredStages(DeliveredCase delivered) {

    List<Occurrence> occurrences() {
        List<DeliveredFact> begun = all(FactType.STAGE_BEGUN).toList();
        if (begun.isEmpty() && !delivered.steps().isEmpty()) {
            return delivered.steps().stream()
                    .map(step -> new Occurrence(Activity.named(step.name()), step.from(), step.to()))
                    .toList();
        }
        if (begun.isEmpty()) {
            return all(FactType.WORK)
                    .map(work -> new Occurrence(activity(work), work.at(), work.at()))
                    .toList();
        }
        List<DeliveredFact> ends = new ArrayList<>(all(FactType.STAGE_ENDED).toList());
        return begun.stream()
                .map(one -> new Occurrence(activity(one), one.at(), end(one, ends)))
                .toList();
    }

    /** Where the order of the model puts the stages of which it is told. */
    Map<Activity, Integer> places() {
        Map<Activity, Integer> places = new TreeMap<>();
        all(FactType.STAGE_BEGUN)
                .forEach(one -> one.number("place").ifPresent(place -> places.putIfAbsent(activity(one), place)));
        return places;
    }

    /** The next end of the same stage that no other beginning took, as rule A4 has it. */
    private @Nullable Instant end(DeliveredFact begun, List<DeliveredFact> ends) {
        Optional<DeliveredFact> end = ends.stream()
                .filter(fact -> fact.value("stage").equals(begun.value("stage"))
                        && !fact.at().isBefore(begun.at()))
                .findFirst();
        end.ifPresent(ends::remove);
        return end.map(DeliveredFact::at).orElse(delivered.closedAt());
    }

    private Stream<DeliveredFact> all(FactType type) {
        return delivered.facts().stream().filter(fact -> fact.type() == type);
    }

    private static Activity activity(DeliveredFact fact) {
        return new Activity(
                "",
                fact.value("stage").orElse(fact.type().name()),
                fact.value("branch").orElse(""));
    }
}
