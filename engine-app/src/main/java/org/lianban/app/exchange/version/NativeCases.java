package org.lianban.app.exchange.version;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.monitoring.exchange.fact.DeliveredClock;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;
import org.lianban.monitoring.exchange.fact.DeliveredClocks;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.fact.FactType;
import org.lianban.monitoring.exchange.fact.Terms;

/** Reads the cases of a system that delivers in the words of the interface. */
final class NativeCases implements CaseReader {

    private final Terms terms;

    NativeCases(ExchangeSystem system) {
        this.terms = Terms.ofLaw(system.limit(), system.promise());
    }

    @Override
    public ReadCase read(String reference, List<StoredEvent> versions) {
        List<DeliveredFact> facts = Standing.of(versions).stream()
                .filter(event -> !event.isOfCase())
                .map(NativeCases::fact)
                .sorted(DeliveredFact.BY_CONTENT)
                .toList();
        List<DeliveredClock> clocks = DeliveredClocks.of(facts, terms);
        Optional<DeliveredFact> received = first(facts, FactType.RECEIVED);
        return new ReadCase(
                facts,
                clocks,
                main(clocks),
                List.of(),
                List.of(),
                ReadCase.examiners(facts),
                received.map(DeliveredFact::at).orElse(null),
                first(facts, FactType.ACCEPTED).map(DeliveredFact::at).orElse(null),
                null,
                told(received, "service"),
                told(received, "item"),
                told(received, "applicant"));
    }

    private static DeliveredFact fact(StoredEvent event) {
        Payloads.Told told = Payloads.told(event.payload());
        Instant at = Objects.requireNonNull(event.at());
        Instant recordedAt = event.recordedAt();
        return new DeliveredFact(
                event.key(),
                FactType.valueOf(told.type()),
                at,
                recordedAt == null ? at : recordedAt,
                told.department(),
                told.person(),
                told.data());
    }

    private static Optional<DeliveredFact> first(List<DeliveredFact> facts, FactType type) {
        return facts.stream().filter(fact -> fact.type() == type).findFirst();
    }

    private static @Nullable String told(Optional<DeliveredFact> fact, String key) {
        return fact.flatMap(one -> one.value(key)).orElse(null);
    }

    /** What was promised binds first, then the law; before acceptance its own five days. */
    private static @Nullable DeliveredClock main(List<DeliveredClock> clocks) {
        for (Kind kind : List.of(Kind.PROMISED, Kind.STATUTORY, Kind.ACCEPTANCE)) {
            Optional<DeliveredClock> found =
                    clocks.stream().filter(clock -> clock.kind() == kind).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }
}
