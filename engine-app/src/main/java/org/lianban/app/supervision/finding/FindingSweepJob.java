package org.lianban.app.supervision.finding;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Runs the sweep on one node of the cluster at a time. */
@DisallowConcurrentExecution
class FindingSweepJob implements Job {

    private final FindingSweep sweep;
    private final Clock clock;

    FindingSweepJob(FindingSweep sweep, Clock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        sweep.sweep(clock.instant());
    }
}
