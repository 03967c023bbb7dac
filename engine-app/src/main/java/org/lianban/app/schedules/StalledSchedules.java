package org.lianban.app.schedules;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Lets repeated work go on after the machine's clock was set back. The scheduler keeps the next time of each work by that clock, and
 * would do nothing until it has caught up; a next time that lies further ahead than the interval of the work can have no other cause.
 */
@Component
class StalledSchedules implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StalledSchedules.class);
    private static final Clock MACHINE = Clock.systemUTC();
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private record Next(String work, long at) {}

    private final Scheduler scheduler;
    private final List<RepeatedWork> works;
    private final JdbcClient jdbc;
    private final SimpleAsyncTaskScheduler watch = new SimpleAsyncTaskScheduler();
    private volatile @Nullable ScheduledFuture<?> looking;

    StalledSchedules(Scheduler scheduler, List<RepeatedWork> works, JdbcClient jdbc) {
        this.scheduler = scheduler;
        this.works = works;
        this.jdbc = jdbc;
        watch.setThreadNamePrefix("stalled-schedules-");
        watch.setDaemon(true);
    }

    /** Lets the work whose next time is out of reach begin now. */
    void release() {
        List<Next> nexts = jdbc.sql(
                        "select trigger_name as work, next_fire_time as at from qrtz_triggers where sched_name = :scheduler")
                .param("scheduler", name())
                .query(Next.class)
                .list();
        for (RepeatedWork work : works) {
            long reach = MACHINE.millis() + work.interval().toMillis();
            if (nexts.stream().anyMatch(next -> next.work().equals(work.name()) && next.at() > reach)) {
                begin(work);
            }
        }
    }

    private String name() {
        try {
            return scheduler.getSchedulerName();
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    private void begin(RepeatedWork work) {
        try {
            scheduler.rescheduleJob(Schedules.key(work), Schedules.trigger(work));
            LOG.warn("{} would have waited for longer than its interval; it begins anew", work.name());
        } catch (SchedulerException e) {
            LOG.error("{} cannot begin anew", work.name(), e);
        }
    }

    @Override
    public void start() {
        looking = watch.scheduleWithFixedDelay(this::release, INTERVAL);
    }

    @Override
    public void stop() {
        if (looking != null) {
            looking.cancel(false);
            looking = null;
        }
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }

    @PreDestroy
    void close() {
        watch.close();
    }
}
