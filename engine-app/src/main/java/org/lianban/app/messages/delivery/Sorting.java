package org.lianban.app.messages.delivery;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.messages.preference.Habits;

/**
 * What goes out to one person by one channel now, and what waits until when.
 *
 * @param parcels what goes out; each goes as one mail or text message
 * @param held until when each of the others waits
 */
record Sorting(List<List<Due>> parcels, Map<UUID, Instant> held) {

    /** What the decision rests on. */
    record Terms(Habits habits, DeliverySettings settings, Instant now, ZoneId zone) {

        private Instant due(Due one) {
            ZonedDateTime moment = now.atZone(zone);
            return (one.tried()
                            ? habits.afterQuiet(moment, one.urgent())
                            : habits.due(one.postedAt().atZone(zone), one.urgent(), moment))
                    .toInstant();
        }
    }

    /**
     * Sorts what is due.
     *
     * @param recent when something went out to this person by this channel within the window, in order
     */
    static Sorting of(List<Due> due, List<Instant> recent, Terms terms) {
        Map<UUID, Instant> held = new HashMap<>();
        List<List<Due>> parcels = new ArrayList<>();
        List<Due> fresh = new ArrayList<>();
        for (Due one : due) {
            Instant moment = terms.due(one);
            if (moment.isAfter(terms.now())) {
                held.put(one.id(), moment);
            } else if (one.tried()) {
                parcels.add(List.of(one));
            } else {
                fresh.add(one);
            }
        }
        List<List<Due>> wanted = gathered(fresh, terms.habits().gathers());
        int room = terms.settings().most() - recent.size();
        if (wanted.size() <= room) {
            parcels.addAll(wanted);
        } else if (room > 0) {
            parcels.add(fresh);
        } else {
            Instant later = recent.get(-room).plus(terms.settings().window());
            fresh.forEach(one -> held.put(one.id(), later));
        }
        return new Sorting(parcels, held);
    }

    /** One parcel each, or all together but the urgent ones. */
    private static List<List<Due>> gathered(List<Due> fresh, boolean gathers) {
        List<List<Due>> parcels = new ArrayList<>();
        List<Due> together = new ArrayList<>();
        for (Due one : fresh) {
            if (gathers && !one.urgent()) {
                together.add(one);
            } else {
                parcels.add(List.of(one));
            }
        }
        if (!together.isEmpty()) {
            parcels.add(together);
        }
        return parcels;
    }
}
