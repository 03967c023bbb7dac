package org.lianban.app.messages.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.lianban.app.messages.Channel;
import org.lianban.app.meters.Meter;
import org.springframework.stereotype.Component;

/** Counts tries by channel and by what became of them. */
@Component
class SendMeters {

    /** What became of a try. */
    enum Outcome {
        SENT,
        FAILED,
        DEAD
    }

    private final MeterRegistry registry;

    SendMeters(MeterRegistry registry) {
        this.registry = registry;
        for (Channel channel : Channel.values()) {
            for (Outcome outcome : Outcome.values()) {
                counter(channel, outcome); // from the start, so that a rate begins at zero
            }
        }
    }

    void count(Channel channel, Outcome outcome) {
        counter(channel, outcome).increment();
    }

    private Counter counter(Channel channel, Outcome outcome) {
        return Meter.MESSAGES_SENT.counter(
                registry, channel.name(), outcome.name().toLowerCase(Locale.ROOT));
    }
}
