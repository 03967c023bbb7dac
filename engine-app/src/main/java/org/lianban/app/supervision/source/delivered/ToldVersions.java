package org.lianban.app.supervision.source.delivered;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.Delivery;
import org.lianban.app.supervision.trace.Revised;
import org.lianban.app.supervision.trace.Revised.Change;
import org.lianban.monitoring.calendar.WorkCalendar;

/** What was delivered on a later day than it happened, and what was changed or taken back after its delivery. */
record ToldVersions(Told told) {

    List<Revised> facts() {
        return told.delivered().deliveries().stream().flatMap(this::revised).toList();
    }

    private Stream<Revised> revised(Delivery delivery) {
        Instant at = at(delivery);
        if (at == null) {
            return Stream.empty();
        }
        return change(delivery, at)
                .map(change -> new Revised(
                        at, told.delivered().department(), null, delivery.event(), change, delivery.receivedAt()))
                .stream();
    }

    private Optional<Change> change(Delivery delivery, Instant at) {
        if (delivery.withdrawn()) {
            return Optional.of(Change.WITHDRAWN);
        }
        if (delivery.version() > 1) {
            return Optional.of(Change.CHANGED);
        }
        WorkCalendar calendar = told.delivered().calendar();
        boolean late = !told.delivered().historical()
                && !at.isBefore(told.sender().connectedAt())
                && calendar.dateOf(delivery.receivedAt()).isAfter(calendar.dateOf(at));
        return late ? Optional.of(Change.LATE) : Optional.empty();
    }

    /** A withdrawal concerns the moment of what it takes back. */
    private @Nullable Instant at(Delivery delivery) {
        return delivery.at() != null
                ? delivery.at()
                : told.delivered().deliveries().stream()
                        .filter(other -> other.event().equals(delivery.event()))
                        .flatMap(other -> Stream.ofNullable(other.at()))
                        .findFirst()
                        .orElse(null);
    }
}
