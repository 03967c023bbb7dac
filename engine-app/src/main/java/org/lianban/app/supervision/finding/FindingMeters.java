package org.lianban.app.supervision.finding;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** What the sweep tells its meters: how long it took, and what it found by rule and severity. */
@Component
class FindingMeters {

    private final MeterRegistry registry;
    private final Timer sweeps;

    FindingMeters(MeterRegistry registry) {
        this.registry = registry;
        this.sweeps = Timer.builder("lianban.finding.sweep")
                .description("sweeps for findings")
                .register(registry);
    }

    int timed(IntSupplier sweep) {
        Timer.Sample began = Timer.start(registry);
        try {
            return sweep.getAsInt();
        } finally {
            began.stop(sweeps);
        }
    }

    /** Counts what is committed. */
    void found(List<FindingsMade.Made> found) {
        found.forEach(one -> Counter.builder("lianban.findings")
                .description("findings made")
                .tag("rule", one.rule())
                .tag("severity", one.severity().name())
                .register(registry)
                .increment());
    }
}
