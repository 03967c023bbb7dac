package org.lianban.app.supervision.figure.measure;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Runs the sweep on one node of the cluster at a time. */
@DisallowConcurrentExecution
class FigureSweepJob implements Job {

    private final FigureSweep sweep;
    private final Clock clock;

    FigureSweepJob(FigureSweep sweep, Clock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        sweep.sweep(clock.instant());
    }
}
