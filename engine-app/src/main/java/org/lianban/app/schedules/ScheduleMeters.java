package org.lianban.app.schedules;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lianban.app.meters.Meter;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.listeners.JobListenerSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.stereotype.Component;

/** Tells the meters how often scheduled work was done or failed, and how long it took. */
@Component
class ScheduleMeters extends JobListenerSupport implements SchedulerFactoryBeanCustomizer {

    private static final String DONE = "done";
    private static final String FAILED = "failed";

    private final MeterRegistry registry;
    private final ObjectProvider<RepeatedWork> works;
    private final ScheduleFailures failures;

    ScheduleMeters(MeterRegistry registry, ObjectProvider<RepeatedWork> works, ScheduleFailures failures) {
        this.registry = registry;
        this.works = works;
        this.failures = failures;
    }

    @Override
    public void customize(SchedulerFactoryBean scheduler) {
        // from the start, so that work that never runs is seen not to
        for (RepeatedWork work : works) {
            Meter.SCHEDULES.timer(registry, work.name(), DONE);
            Meter.SCHEDULES.timer(registry, work.name(), FAILED);
        }
        scheduler.setGlobalJobListeners(this, failures);
    }

    @Override
    public String getName() {
        return "meters";
    }

    @Override
    public void jobWasExecuted(JobExecutionContext context, @Nullable JobExecutionException failure) {
        Meter.SCHEDULES
                .timer(registry, context.getJobDetail().getKey().getName(), failure == null ? DONE : FAILED)
                .record(Duration.ofMillis(context.getJobRunTime()));
    }
}
