package org.lianban.app.schedules;

import java.time.Duration;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

/** Makes a job and the trigger that runs it at an interval. Both are beans, which the scheduler takes up at start. */
public final class Repeated {

    private Repeated() {}

    /**
     * A job of that name.
     *
     * @param work a bean is made of it for each run
     */
    public static JobDetail job(String name, Class<? extends Job> work) {
        return JobBuilder.newJob(work).withIdentity(name).storeDurably().build();
    }

    /** Runs the job at that interval; a run that nobody was there for is not made up for. */
    public static Trigger every(Duration interval, JobDetail job) {
        return TriggerBuilder.newTrigger()
                .forJob(job)
                .withIdentity(job.getKey().getName())
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(interval.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
