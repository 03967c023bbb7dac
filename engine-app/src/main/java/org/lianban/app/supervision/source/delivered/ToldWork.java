package org.lianban.app.supervision.source.delivered;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.trace.Activity;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.Hearing;
import org.lianban.app.supervision.trace.Work;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.fact.FactType;

/** What was done in a delivered case: stages, pieces of work, hearings. */
record ToldWork(Told told) {

    private static final Set<FactType> ACTIVITIES = EnumSet.of(
            FactType.RECEIVED,
            FactType.ACCEPTED,
            FactType.BRANCH_BEGUN,
            FactType.BRANCH_ENDED,
            FactType.LOWER_BEGUN,
            FactType.LOWER_ENDED,
            FactType.PAUSE_ASKED,
            FactType.WORK,
            FactType.DELIVERED,
            FactType.HEARING_HELD);

    List<CaseFact> facts() {
        List<CaseFact> facts = new ArrayList<>();
        told.delivered().facts().stream()
                .filter(fact -> ACTIVITIES.contains(fact.type()))
                .map(this::activity)
                .forEach(facts::add);
        stages(facts);
        hearing().ifPresent(facts::add);
        return facts;
    }

    private Activity activity(DeliveredFact fact) {
        return new Activity(
                fact.at(),
                told.department(fact),
                fact.person(),
                fact.type().name(),
                fact.value("branch").map(told::itemOf).orElse(null),
                fact.type() == FactType.WORK);
    }

    /** Each beginning with the next end of the same stage that no other beginning took. */
    private void stages(List<CaseFact> facts) {
        List<DeliveredFact> ends =
                new ArrayList<>(told.all(FactType.STAGE_ENDED).toList());
        told.all(FactType.STAGE_BEGUN).forEach(begun -> {
            Optional<DeliveredFact> end = ends.stream()
                    .filter(fact -> fact.value("stage").equals(begun.value("stage"))
                            && !fact.at().isBefore(begun.at()))
                    .findFirst();
            end.ifPresent(ends::remove);
            facts.add(stage(begun, end.orElse(null)));
        });
    }

    private Work stage(DeliveredFact begun, @Nullable DeliveredFact end) {
        OptionalInt place = begun.number("place");
        String person = end == null || end.person() == null ? begun.person() : end.person();
        return new Work(
                begun.at(),
                told.department(begun),
                person,
                begun.value("stage").orElse("-"),
                begun.value("branch").map(told::itemOf).orElse(null),
                place.isPresent() ? (Integer) place.getAsInt() : null,
                end == null ? null : end.at(),
                begun.recordedAt(),
                end == null ? null : end.recordedAt());
    }

    private Optional<Hearing> hearing() {
        Optional<DeliveredFact> held = told.first(FactType.HEARING_HELD);
        return told.first(FactType.HEARING_REQUIRED).or(() -> held).map(required -> {
            Instant heldAt = held.map(DeliveredFact::at).orElse(null);
            return new Hearing(
                    required.at(),
                    told.department(required),
                    examiner(),
                    heldAt,
                    held.flatMap(fact -> fact.value("host")).orElse(null),
                    held.flatMap(fact -> fact.value("record"))
                            .map(record -> !Words.isNo(record))
                            .orElse(told.sender().byLog()));
        });
    }

    private @Nullable String examiner() {
        return told.all(FactType.WORK)
                .map(DeliveredFact::person)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
