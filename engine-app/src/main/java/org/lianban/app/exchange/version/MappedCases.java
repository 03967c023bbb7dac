package org.lianban.app.exchange.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Stopped;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.exchange.fact.DeliveredClock;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.log.LogEvent;
import org.lianban.monitoring.exchange.log.LogItem.Fragment;
import org.lianban.monitoring.exchange.mapping.Mapping;
import org.lianban.monitoring.exchange.projection.EventMapper;
import org.lianban.monitoring.exchange.projection.FactProjector;
import org.lianban.monitoring.exchange.projection.ImportedCase;
import org.lianban.monitoring.exchange.projection.Projection;
import org.lianban.monitoring.exchange.projection.Projector;

/** Reads the cases of a system that delivers logs in its own codes. */
final class MappedCases implements CaseReader {

    private final Set<String> departments;
    private final EventMapper mapper;
    private final Projector projector;
    private final FactProjector facts;

    MappedCases(Mapping mapping) {
        this.departments = Set.copyOf(mapping.departments().values());
        this.mapper = EventMapper.ofStored(mapping);
        this.projector = new Projector(mapping);
        this.facts = new FactProjector(mapping);
    }

    @Override
    public ReadCase read(String reference, List<StoredEvent> versions) {
        ImportedCase delivered = imported(reference, versions);
        Projection projection = projector.project(delivered);
        List<DeliveredFact> told = facts.facts(delivered, projection);
        DeliveredClock main = main(projection);
        List<DeliveredClock> clocks = new ArrayList<>();
        if (main != null) {
            clocks.add(main);
            clocks.addAll(pauses(main));
        }
        return new ReadCase(
                told,
                List.copyOf(clocks),
                main,
                projection.steps(),
                projection.misfits(),
                examiners(told),
                main == null ? null : MainReading.startedAt(main),
                null,
                projection.deadline(),
                null,
                null,
                null);
    }

    /** What a log calls a department is one only if the mapping says so. */
    private Set<String> examiners(List<DeliveredFact> told) {
        Set<String> named = ReadCase.examiners(told);
        named.retainAll(departments);
        return named;
    }

    private ImportedCase imported(String reference, List<StoredEvent> versions) {
        ImportedCase delivered = new ImportedCase(reference);
        for (StoredEvent version : versions) {
            if (version.isOfCase()) {
                Payloads.ofCase(version.payload())
                        .forEach((attribute, values) -> values.forEach(
                                value -> delivered.add(version.place(), Map.of(attribute, value), List.of())));
            }
        }
        for (StoredEvent event : Standing.of(versions)) {
            if (!event.isOfCase()) {
                LogEvent told = new LogEvent(event.place(), Payloads.values(event.payload()));
                Fragment fragment = new Fragment(event.place(), Map.of(), List.of(told));
                // what could not be understood was refused when it came
                delivered.add(event.place(), Map.of(), mapper.events(fragment, refused -> {}));
            }
        }
        return delivered;
    }

    private static @Nullable DeliveredClock main(Projection projection) {
        List<ClockEvent> events = projection.events();
        boolean started = events.stream().anyMatch(Started.class::isInstance);
        return started ? new DeliveredClock(Kind.STATUTORY, "", projection.department(), events) : null;
    }

    /** A clock for every suspension that has a cap. */
    private static List<DeliveredClock> pauses(DeliveredClock main) {
        List<DeliveredClock> pauses = new ArrayList<>();
        for (ClockEvent event : main.events()) {
            if (event instanceof Suspended suspended && suspended.cap() != null) {
                Cap cap = suspended.cap();
                List<ClockEvent> own = new ArrayList<>();
                own.add(new Started(suspended.at(), suspended.recordedAt(), new TimeLimit(cap.amount(), cap.unit())));
                end(suspended, main).ifPresent(own::add);
                pauses.add(new DeliveredClock(Kind.PROCEDURE, suspended.suspension(), main.department(), own));
            }
        }
        return pauses;
    }

    private static Optional<ClockEvent> end(Suspended suspended, DeliveredClock main) {
        Instant from = suspended.at();
        return main.events().stream()
                .filter(event -> !event.at().isBefore(from))
                .filter(event -> event instanceof Stopped
                        || (event instanceof Resumed resumed
                                && resumed.suspension().equals(suspended.suspension())))
                .findFirst()
                .map(event -> new Stopped(event.at(), event.recordedAt(), "RESUMED"));
    }
}
