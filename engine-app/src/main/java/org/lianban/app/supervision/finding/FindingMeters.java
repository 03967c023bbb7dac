package org.lianban.app.supervision.finding;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.function.IntSupplier;
import org.lianban.app.meters.Meter;
import org.springframework.stereotype.Component;

/** What the sweep tells its meters: how long it took, how many cases a batch had, and what it found by rule and severity. */
@Component
class FindingMeters {

    private final MeterRegistry registry;

    FindingMeters(MeterRegistry registry) {
        this.registry = registry;
        Meter.FINDING_SWEEP.timer(registry); // from the start, so that a rate begins at zero
        Meter.FINDING_SWEEP_BATCH.summary(registry);
    }

    int timed(IntSupplier sweep) {
        Timer.Sample began = Timer.start(registry);
        try {
            return sweep.getAsInt();
        } finally {
            began.stop(Meter.FINDING_SWEEP.timer(registry));
        }
    }

    /** Counts what is committed. */
    void looked(int cases, List<FindingsMade.Made> made) {
        if (cases > 0) {
            Meter.FINDING_SWEEP_BATCH.summary(registry).record(cases);
        }
        made.forEach(one -> Meter.FINDINGS
                .counter(registry, one.rule(), one.severity().name())
                .increment());
    }
}
