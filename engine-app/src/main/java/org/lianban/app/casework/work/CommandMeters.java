package org.lianban.app.casework.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.lianban.app.meters.Meter;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** Tells the meters how long commands take, their commit included, and how they end. */
@Component
class CommandMeters {

    private final MeterRegistry registry;

    CommandMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    <T> T timed(String kind, Supplier<T> command) {
        Timer.Sample began = Timer.start(registry);
        String outcome = "failed";
        try {
            T answer = command.get();
            outcome = "done";
            return answer;
        } catch (Refusal refusal) {
            outcome = "refused";
            throw refusal;
        } finally {
            began.stop(Meter.COMMANDS.timer(registry, kind, outcome));
        }
    }
}
