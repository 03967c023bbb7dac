package org.lianban.app.exchange.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import org.lianban.app.exchange.batch.Counts;
import org.lianban.app.exchange.version.Delivered;
import org.lianban.app.meters.Meter;
import org.springframework.stereotype.Component;

/** What deliveries tell their meters: events by result, and how long imports take. */
@Component
class DeliveryMeters {

    private final MeterRegistry registry;

    DeliveryMeters(MeterRegistry registry) {
        this.registry = registry;
        for (Delivered result : Delivered.values()) {
            count(result, 0); // from the start, so that a rate begins at zero
        }
        Meter.EXCHANGE_IMPORT.timer(registry);
    }

    void count(Counts counts) {
        count(Delivered.ACCEPTED, counts.accepted());
        count(Delivered.DUPLICATE, counts.duplicates());
        count(Delivered.CHANGED, counts.changed());
        count(Delivered.OLDER, counts.older());
        count(Delivered.REFUSED, counts.refused());
    }

    private void count(Delivered result, long events) {
        Meter.EXCHANGE_EVENTS
                .counter(registry, result.name().toLowerCase(Locale.ROOT))
                .increment((double) events);
    }

    Timer.Sample begin() {
        return Timer.start(registry);
    }

    void end(Timer.Sample began) {
        began.stop(Meter.EXCHANGE_IMPORT.timer(registry));
    }
}
