package org.lianban.app.messages.delivery;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Runs the sender on one node of the cluster at a time. */
@DisallowConcurrentExecution
class SendJob implements Job {

    private final Sender sender;

    SendJob(Sender sender) {
        this.sender = sender;
    }

    @Override
    public void execute(JobExecutionContext context) {
        sender.send();
    }
}
