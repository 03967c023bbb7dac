package org.lianban.app.supervision.figure;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Runs the sweep on one node of the cluster at a time. */
@DisallowConcurrentExecution
class OutlierSweepJob implements Job {

    private final OutlierSweep sweep;
    private final Clock clock;

    OutlierSweepJob(OutlierSweep sweep, Clock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        sweep.sweep(clock.instant());
    }
}
