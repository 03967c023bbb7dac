package org.lianban.app.messages.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.messages.delivery.DueStore.Address;
import org.lianban.app.messages.preference.Addressee;

/** One sorting of what is due: what goes out, what waits, and what nobody wants any more. */
final class Round {

    private final DeliverySettings settings;
    private final Instant now;
    private final ZoneId zone;

    private final List<List<Due>> parcels = new ArrayList<>();
    private final Map<UUID, Instant> held = new HashMap<>();
    private final List<UUID> dropped = new ArrayList<>();

    Round(DeliverySettings settings, Instant now, ZoneId zone) {
        this.settings = settings;
        this.now = now;
        this.zone = zone;
    }

    /** Webhooks are told of each message by itself, at any hour, as long as they are active. */
    void sortForSystems(List<Due> due, Set<UUID> active) {
        for (Due one : due) {
            if (one.webhook() != null && active.contains(one.webhook())) {
                parcels.add(List.of(one));
            } else if (one.webhook() != null) {
                dropped.add(one.id());
            }
        }
    }

    /** People are told as they wish; what is due to somebody who is not among them is left alone. */
    void sortForPeople(List<Due> due, Map<UUID, Addressee> people, Map<Address, List<Instant>> recent) {
        Map<Address, List<Due>> byAddress =
                due.stream().collect(Collectors.groupingBy(Address::of, LinkedHashMap::new, Collectors.toList()));
        byAddress.forEach((address, all) -> {
            Addressee person = people.get(address.staff());
            if (person != null) {
                sort(person, all, recent.getOrDefault(address, List.of()));
            }
        });
    }

    private void sort(Addressee person, List<Due> all, List<Instant> recent) {
        List<Due> wanted = new ArrayList<>();
        for (Due one : all) {
            if (isWanted(person, one)) {
                wanted.add(one);
            } else {
                dropped.add(one.id());
            }
        }
        Sorting sorting = Sorting.of(wanted, recent, new Sorting.Terms(person.habits(), settings, now, zone));
        parcels.addAll(sorting.parcels());
        held.putAll(sorting.held());
    }

    private static boolean isWanted(Addressee person, Due one) {
        return person.address(one.channel()) != null && (one.tried() || person.wants(one.kind(), one.channel()));
    }

    /** The first delivery of each parcel, by whose id it goes. */
    List<Due> heads() {
        return parcels.stream().map(parcel -> parcel.get(0)).toList();
    }

    /** The others, each with the head of its parcel. */
    Map<UUID, UUID> gathered() {
        Map<UUID, UUID> gathered = new HashMap<>();
        for (List<Due> parcel : parcels) {
            parcel.stream()
                    .skip(1)
                    .forEach(one -> gathered.put(one.id(), parcel.get(0).id()));
        }
        return gathered;
    }

    Map<UUID, Instant> held() {
        return held;
    }

    List<UUID> dropped() {
        return dropped;
    }

    boolean didAnything() {
        return !(parcels.isEmpty() && held.isEmpty() && dropped.isEmpty());
    }
}
