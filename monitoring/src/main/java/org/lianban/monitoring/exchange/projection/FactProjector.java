package org.lianban.monitoring.exchange.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Extended;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.fact.FactType;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.lianban.monitoring.exchange.mapping.Mapping.FactRule;
import org.lianban.monitoring.exchange.mapping.Trigger;

/** Tells the facts of a case of a log: those that its mapping names, and what the ledger of its clock has of pauses and extensions. */
public final class FactProjector {

    private final Mapping mapping;

    /** A projector by that mapping. */
    public FactProjector(Mapping mapping) {
        this.mapping = mapping;
    }

    /** The facts, in order; like the projection they depend on the content alone. */
    public List<DeliveredFact> facts(ImportedCase delivered, Projection projection) {
        List<DeliveredFact> facts = new ArrayList<>();
        for (FactRule rule : mapping.facts()) {
            if (rule.at() instanceof Trigger.OnCaseValue value) {
                ofCase(rule, value.attribute(), delivered, projection).ifPresent(facts::add);
            } else if (rule.at() instanceof Trigger.OnCode on) {
                projection.history().stream()
                        .filter(event -> on.matches(event.code(), event.values()))
                        .forEach(event -> facts.add(ofEvent(rule, event)));
            }
        }
        projection.events().forEach(event -> ofClock(event, projection, facts));
        return facts.stream().distinct().sorted(DeliveredFact.BY_CONTENT).toList();
    }

    private Optional<DeliveredFact> ofCase(
            FactRule rule, String attribute, ImportedCase delivered, Projection projection) {
        return Optional.ofNullable(delivered.value(attribute))
                .flatMap(text -> LogTimes.parse(text, mapping.calendar().zone()))
                .map(at -> new DeliveredFact(
                        rule.type() + " " + attribute,
                        rule.type(),
                        at,
                        at,
                        projection.department(),
                        projection.responsible(),
                        data(rule, delivered::value)));
    }

    private static DeliveredFact ofEvent(FactRule rule, MappedEvent event) {
        return new DeliveredFact(
                rule.type() + " " + event.code() + " " + event.at(),
                rule.type(),
                event.at(),
                event.recordedAt(),
                event.department(),
                event.resource(),
                data(rule, event.values()::get));
    }

    private static Map<String, String> data(FactRule rule, Function<String, @Nullable String> columns) {
        Map<String, String> data = new LinkedHashMap<>(rule.constants());
        rule.columns().forEach((key, column) -> {
            String value = columns.apply(column);
            if (value != null) {
                data.put(key, value);
            }
        });
        return data;
    }

    private void ofClock(ClockEvent event, Projection projection, List<DeliveredFact> facts) {
        if (event instanceof Suspended suspended) {
            Map<String, String> data = new LinkedHashMap<>();
            data.put("pause", suspended.suspension());
            data.put("ground", suspended.ground());
            if (mapping.suspensions().stream()
                    .anyMatch(pair -> pair.waitsForApplicant() && pair.names(suspended.suspension()))) {
                data.put("waitsFor", "APPLICANT");
            }
            Cap cap = suspended.cap();
            if (cap != null) {
                data.put("cap", Integer.toString(cap.amount()));
                data.put("unit", cap.unit().name());
            }
            facts.add(fact(FactType.PAUSED, suspended.suspension(), event, projection, data));
        } else if (event instanceof Resumed resumed) {
            facts.add(fact(
                    FactType.RESUMED, resumed.suspension(), event, projection, Map.of("pause", resumed.suspension())));
        } else if (event instanceof Extended extended) {
            Map<String, String> data = Map.of(
                    "by", Integer.toString(extended.by().amount()),
                    "unit", extended.by().unit().name());
            facts.add(fact(FactType.EXTENDED, event.at().toString(), event, projection, data));
        }
    }

    private static DeliveredFact fact(
            FactType type, String name, ClockEvent event, Projection projection, Map<String, String> data) {
        Instant at = event.at();
        Instant recordedAt = event.recordedAt();
        Optional<MappedEvent> source = projection.history().stream()
                .filter(one -> one.at().equals(at) && one.recordedAt().equals(recordedAt))
                .findFirst();
        return new DeliveredFact(
                type + " " + name,
                type,
                at,
                recordedAt,
                source.map(MappedEvent::department).orElse(null),
                source.map(MappedEvent::resource).orElse(null),
                data);
    }
}
