package org.lianban.app.exchange.rereading;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Runs the rereading on one node of the cluster at a time. */
@DisallowConcurrentExecution
class RereadingJob implements Job {

    private final Rereading rereading;
    private final Clock clock;

    RereadingJob(Rereading rereading, Clock clock) {
        this.rereading = rereading;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        rereading.run(clock.instant());
    }
}
