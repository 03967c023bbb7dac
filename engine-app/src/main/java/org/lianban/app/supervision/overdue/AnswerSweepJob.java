package org.lianban.app.supervision.overdue;

import java.time.Clock;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Runs the sweep on one node of the cluster at a time. */
@DisallowConcurrentExecution
class AnswerSweepJob implements Job {

    private final AnswerSweep sweep;
    private final Clock clock;

    AnswerSweepJob(AnswerSweep sweep, Clock clock) {
        this.sweep = sweep;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        sweep.sweep(clock.instant());
    }
}
