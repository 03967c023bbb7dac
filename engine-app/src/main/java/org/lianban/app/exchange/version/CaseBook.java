package org.lianban.app.exchange.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.exchange.system.Dialects;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.exchange.system.Systems;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.stereotype.Component;

/** Opens delivered cases: all that was delivered of each, and what the versions that stand say. */
@Component
public class CaseBook {

    private final DeliveredStore cases;
    private final EventStore events;
    private final Systems systems;
    private final Dialects dialects;

    CaseBook(DeliveredStore cases, EventStore events, Systems systems, Dialects dialects) {
        this.cases = cases;
        this.events = events;
        this.systems = systems;
        this.dialects = dialects;
    }

    /**
     * A case.
     *
     * @param calendar by which it is measured
     * @param versions all that was delivered
     */
    public record Opened(
            CaseName name, ExchangeSystem system, WorkCalendar calendar, ReadCase read, List<StoredEvent> versions) {

        /** The version of each event that stands, by its key; one that takes the event back included. */
        public Map<String, StoredEvent> latest() {
            return Standing.latest(versions);
        }
    }

    /** The cases of these ids that exist, in three queries. */
    public List<Opened> open(Collection<UUID> ids) {
        List<CaseName> names = cases.names(ids);
        Map<UUID, List<StoredEvent>> versions = events.of(ids);
        Map<String, ExchangeSystem> known =
                systems.all(names.stream().map(CaseName::system).distinct().toList());
        Map<String, CaseReader> readers = new HashMap<>();
        Map<String, WorkCalendar> calendars = new HashMap<>();
        List<Opened> opened = new ArrayList<>(names.size());
        for (CaseName name : names) {
            ExchangeSystem system = Objects.requireNonNull(known.get(name.system()));
            List<StoredEvent> own = versions.getOrDefault(name.id(), List.of());
            CaseReader reader = readers.computeIfAbsent(system.code(), any -> DeliveredLedger.reader(dialects, system));
            opened.add(new Opened(
                    name,
                    system,
                    calendars.computeIfAbsent(system.code(), any -> dialects.calendar(system)),
                    reader.read(name.reference(), own),
                    own));
        }
        return opened;
    }
}
