package org.lianban.app.messages.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.channel.Carrier;
import org.lianban.app.messages.channel.NotCarriedException;
import org.lianban.app.messages.delivery.Claims.Claim;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. Several may run at once and die at any moment: each takes what no other has, and what was sent by one that died
 * before it could say so is sent again, the same and with the same id.
 */
@Component
public class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    /** More than one exchange with another side can take. */
    private static final Duration ONE_MORE = Duration.ofSeconds(45);

    private final Claims claims;
    private final DeliveryStore deliveries;
    private final Packer packer;
    private final Carrier carrier;
    private final DeliverySettings settings;
    private final SendMeters meters;
    private final Lines lines;
    private final Clock clock;

    Sender(
            Claims claims,
            DeliveryStore deliveries,
            Packer packer,
            Carrier carrier,
            DeliverySettings settings,
            SendMeters meters,
            Lines lines,
            Clock clock) {
        this.claims = claims;
        this.deliveries = deliveries;
        this.packer = packer;
        this.carrier = carrier;
        this.settings = settings;
        this.meters = meters;
        this.lines = lines;
        this.clock = clock;
    }

    /** Sends everything that is due; who does not answer is left in peace until the next time. */
    public void send() {
        Set<Line> down = ConcurrentHashMap.newKeySet();
        Claim claim;
        do {
            claim = claims.take(clock.instant(), down);
            Instant lease = claim.lease();
            Map<Line, List<Parcel>> byLine = claim.parcels().stream().collect(Collectors.groupingBy(Parcel::line));
            lines.eachAtOnce(byLine, (line, parcels) -> {
                if (!send(parcels, lease)) {
                    down.add(line);
                }
            });
        } while (claim.goOn());
    }

    /** @return whether the other side answered */
    private boolean send(List<Parcel> parcels, Instant lease) {
        for (int next = 0; next < parcels.size(); next++) {
            if (clock.instant().isAfter(lease.minus(ONE_MORE))) {
                giveBack(parcels.subList(next, parcels.size()), lease);
                return false;
            }
            NotCarriedException failure = send(parcels.get(next), lease);
            if (failure != null && failure.lineDown()) {
                parcels.subList(next + 1, parcels.size()).forEach(parcel -> failed(parcel, lease, failure));
                return false;
            }
        }
        return true;
    }

    private @Nullable NotCarriedException send(Parcel parcel, Instant lease) {
        try {
            carry(parcel);
        } catch (NotCarriedException failure) {
            failed(parcel, lease, failure);
            return failure;
        }
        deliveries.sent(parcel.id(), clock.instant());
        meters.count(parcel.line().channel(), SendMeters.Outcome.SENT);
        return null;
    }

    private void carry(Parcel parcel) throws NotCarriedException {
        try {
            carrier.carry(packer.pack(parcel));
        } catch (RuntimeException unexpected) {
            LOG.error("Delivery {} cannot be carried", parcel.id(), unexpected);
            throw NotCarriedException.spoiled(unexpected);
        }
    }

    private void failed(Parcel parcel, Instant lease, NotCarriedException failure) {
        String why = Objects.requireNonNullElse(failure.getMessage(), "");
        Instant now = clock.instant();
        if (parcel.attempts() < settings.tries()) {
            Duration pause = settings.pauseAfter(
                    parcel.attempts(), ThreadLocalRandom.current().nextDouble());
            deliveries.failed(parcel.id(), lease, why, now.plus(pause));
            meters.count(parcel.line().channel(), SendMeters.Outcome.FAILED);
        } else {
            deliveries.died(parcel.id(), lease, why, now);
            meters.count(parcel.line().channel(), SendMeters.Outcome.DEAD);
            LOG.warn(
                    "Delivery {} by {} is given up after {} tries: {}",
                    parcel.id(),
                    parcel.line().channel(),
                    parcel.attempts(),
                    why);
        }
    }

    private void giveBack(List<Parcel> parcels, Instant lease) {
        List<UUID> ids = parcels.stream().map(Parcel::id).toList();
        deliveries.giveBack(ids, lease, clock.instant());
    }
}
