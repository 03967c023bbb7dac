package org.lianban.app.casework.flow;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Runs the timer sweep on one node of the cluster at a time. */
@DisallowConcurrentExecution
class TimerSweepJob implements Job {

    private final TimerSweep sweep;

    TimerSweepJob(TimerSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void execute(JobExecutionContext context) {
        sweep.sweep();
    }
}
