package org.lianban.app.exchange.version;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lianban.app.exchange.batch.Batch;
import org.lianban.app.exchange.system.Dialects;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what is delivered: keeps it, and derives anew what changed by it. */
@Service
public class DeliveredLedger {

    private final DeliveredStore cases;
    private final LimitedClocks clocks;
    private final Pauses pauses;
    private final EventStore events;
    private final Dialects dialects;
    private final Clock clock;

    DeliveredLedger(
            DeliveredStore cases,
            LimitedClocks clocks,
            Pauses pauses,
            EventStore events,
            Dialects dialects,
            Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.pauses = pauses;
        this.events = events;
        this.dialects = dialects;
        this.clock = clock;
    }

    /**
     * Takes events of any number of cases, in the caller's transaction; two deliveries of the same case wait for one another.
     *
     * @return what became of each, in order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Delivered> take(Batch batch, ExchangeSystem system, List<NewEvent> delivered) {
        if (delivered.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        TreeSet<String> references = new TreeSet<>();
        delivered.forEach(event -> references.add(event.reference()));
        Map<String, UUID> ids = cases.lock(system, references, now);
        List<Delivered> results = events.add(batch, ids, delivered, now);
        Set<UUID> changed = new HashSet<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) != Delivered.DUPLICATE) {
                changed.add(Objects.requireNonNull(ids.get(delivered.get(i).reference())));
            }
        }
        Map<UUID, String> names = new HashMap<>();
        ids.forEach((reference, id) -> names.put(id, reference));
        derive(system, changed, names, now, 1);
        return results;
    }

    /**
     * Reads cases of a system anew whose last reading is older than that, in the caller's transaction.
     *
     * @return how many, less than {@code rows} if no more are left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int reread(ExchangeSystem system, Instant before, int rows) {
        List<UUID> some = cases.stale(system.code(), before, rows);
        Map<UUID, String> names = new HashMap<>();
        cases.names(some).forEach(name -> names.put(name.id(), name.reference()));
        derive(system, some, names, clock.instant(), 0);
        return some.size();
    }

    private void derive(ExchangeSystem system, Collection<UUID> ids, Map<UUID, String> names, Instant now, int step) {
        CaseReader reader = reader(dialects, system);
        WorkCalendar calendar = dialects.calendar(system);
        List<Derived> derived = new ArrayList<>(ids.size());
        events.of(ids)
                .forEach((id, versions) -> derived.add(Derived.of(
                        id, reader.read(Objects.requireNonNull(names.get(id)), versions), calendar, system.asOf(now))));
        cases.write(derived, names, step);
        clocks.write(system, derived, calendar);
        pauses.write(system, derived, calendar);
    }

    static CaseReader reader(Dialects dialects, ExchangeSystem system) {
        return dialects.mapping(system).<CaseReader>map(MappedCases::new).orElseGet(() -> new NativeCases(system));
    }
}
