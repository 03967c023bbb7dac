package org.lianban.app.supervision.meter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.supervision.meter.StageFigures.Stages;
import org.springframework.stereotype.Component;

/** Open stages by department and state, read when somebody scrapes; a scrape costs one query however many gauges it reads. */
@Component
class StageMeters implements MeterBinder {

    private static final long FRESH_NANOS = 5_000_000_000L;

    private final StageFigures figures;
    private final Departments departments;
    private Map<String, Stages> read = Map.of();
    private long readAt = System.nanoTime() - FRESH_NANOS;

    StageMeters(StageFigures figures, Departments departments) {
        this.figures = figures;
        this.departments = departments;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Department department : departments.all()) {
            gauge(registry, department, "running", Stages::running);
            gauge(registry, department, "near", Stages::near);
            gauge(registry, department, "overdue", Stages::overdue);
            gauge(registry, department, "suspended", Stages::suspended);
        }
        Gauge.builder("lianban.finding.sweep.lag", figures, StageFigures::sweepLag)
                .description("how long the first clock has been waiting for supervision to look at it")
                .baseUnit("seconds")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, Department department, String state, ToDoubleFunction<Stages> figure) {
        Gauge.builder("lianban.stages", this, meters -> figure.applyAsDouble(meters.of(department.code())))
                .description("open stages; near and overdue ones are running too")
                .tag("department", department.code())
                .tag("state", state)
                .register(registry);
    }

    private synchronized Stages of(String department) {
        if (System.nanoTime() - readAt >= FRESH_NANOS) {
            read = figures.byDepartment();
            readAt = System.nanoTime();
        }
        return read.getOrDefault(department, Stages.NONE);
    }
}
