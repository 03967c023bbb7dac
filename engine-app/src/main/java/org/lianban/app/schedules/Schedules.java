package org.lianban.app.schedules;

import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.quartz.autoconfigure.SchedulerFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes a job and its trigger of each {@link RepeatedWork}. */
@Configuration(proxyBeanMethods = false)
class Schedules {

    @Bean
    SchedulerFactoryBeanCustomizer repeatedWork(ObjectProvider<RepeatedWork> works) {
        return scheduler -> {
            scheduler.setJobDetails(works.stream().map(Schedules::job).toArray(JobDetail[]::new));
            scheduler.setTriggers(works.stream().map(Schedules::trigger).toArray(Trigger[]::new));
        };
    }

    private static JobDetail job(RepeatedWork work) {
        return JobBuilder.newJob(RepeatedJob.class)
                .withIdentity(work.name())
                .storeDurably()
                .build();
    }

    static TriggerKey key(RepeatedWork work) {
        return TriggerKey.triggerKey(work.name());
    }

    /** One that begins now. */
    static Trigger trigger(RepeatedWork work) {
        return TriggerBuilder.newTrigger()
                .forJob(work.name())
                .withIdentity(key(work))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(work.interval().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
