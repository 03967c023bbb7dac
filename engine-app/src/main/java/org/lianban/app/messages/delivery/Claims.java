package org.lianban.app.messages.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.preference.Addressee;
import org.lianban.app.messages.preference.PreferenceStore;
import org.lianban.app.messages.webhook.Webhook;
import org.lianban.app.messages.webhook.WebhookStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides what goes out next and takes it, in a transaction of its own: what is in a parcel is settled before it is sent, so that
 * whoever sends it again sends the same. Nothing is sent in here.
 */
@Component
class Claims {

    private static final int BATCH = 100;

    private final DueStore due;
    private final DeliveryStore deliveries;
    private final ContentStore contents;
    private final PreferenceStore preferences;
    private final WebhookStore webhooks;
    private final Worder worder;
    private final DeliverySettings settings;
    private final Clock clock;

    /**
     * What was taken.
     *
     * @param lease until when it belongs to the taker
     * @param goOn whether there may be more
     */
    record Claim(List<Parcel> parcels, Instant lease, boolean goOn) {}

    Claims(
            DueStore due,
            DeliveryStore deliveries,
            ContentStore contents,
            PreferenceStore preferences,
            WebhookStore webhooks,
            Worder worder,
            DeliverySettings settings,
            Clock clock) {
        this.due = due;
        this.deliveries = deliveries;
        this.contents = contents;
        this.preferences = preferences;
        this.webhooks = webhooks;
        this.worder = worder;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public Claim take(Instant now, Set<Line> down) {
        Instant lease = now.plus(settings.lease());
        List<Due> found = due.lock(now, down, BATCH);
        if (found.isEmpty()) {
            return new Claim(List.of(), lease, false);
        }
        Map<UUID, Addressee> people = byId(preferences.lock(ids(found, Due::staff)), Addressee::staff);
        Map<UUID, Webhook> systems = byId(webhooks.active(ids(found, Due::webhook)), Webhook::id);
        Round round = new Round(settings, now, clock.getZone());
        round.sortForSystems(found, systems.keySet());
        round.sortForPeople(
                forPeople(found, people.keySet(), now),
                people,
                due.recent(people.keySet(), now.minus(settings.window())));
        settle(round, now, lease);
        return new Claim(parcels(round.heads(), people, systems), lease, round.didAnything() && found.size() == BATCH);
    }

    /** All that is due to them, so that it can be gathered, and not only what came with this batch. */
    private List<Due> forPeople(List<Due> found, Set<UUID> people, Instant now) {
        Stream<Due> again = found.stream().filter(one -> one.tried() && one.staff() != null);
        return Stream.concat(again, due.lockFresh(people, now).stream()).toList();
    }

    private void settle(Round round, Instant now, Instant lease) {
        deliveries.drop(round.dropped(), now);
        deliveries.hold(round.held());
        deliveries.gather(round.gathered());
        deliveries.take(round.heads().stream().map(Due::id).toList(), now, lease);
    }

    private List<Parcel> parcels(List<Due> heads, Map<UUID, Addressee> people, Map<UUID, Webhook> systems) {
        Map<UUID, ContentStore.Contents> read =
                contents.of(heads.stream().map(Due::id).toList());
        return worder.word(heads.stream()
                .map(head -> {
                    ContentStore.Contents in = Objects.requireNonNull(read.get(head.id()));
                    return new Parcel(
                            head.id(),
                            new Line(head.channel(), head.webhook()),
                            in.attempts(),
                            head.staff() == null ? null : people.get(head.staff()),
                            head.webhook() == null ? null : systems.get(head.webhook()),
                            null,
                            in.first(),
                            in.counts());
                })
                .toList());
    }

    private static Set<UUID> ids(List<Due> found, Function<Due, @Nullable UUID> id) {
        return found.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one));
    }
}
