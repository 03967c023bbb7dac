package org.lianban.app.ledger;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Runs the cap sweep on one node of the cluster at a time. */
@DisallowConcurrentExecution
class CapSweepJob implements Job {

    private final CapSweep sweep;
    private final Clock clock;

    CapSweepJob(CapSweep sweep, Clock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        sweep.sweep(clock.instant());
    }
}
