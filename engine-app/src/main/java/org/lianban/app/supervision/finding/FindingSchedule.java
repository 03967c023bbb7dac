package org.lianban.app.supervision.finding;

import java.time.Duration;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When supervision looks at the clocks: every {@code lianban.finding-sweep-interval}, ten seconds unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class FindingSchedule {

    private static final String NAME = "finding-sweep";

    @Bean
    JobDetail findingSweepJob() {
        return JobBuilder.newJob(FindingSweepJob.class)
                .withIdentity(NAME)
                .storeDurably()
                .build();
    }

    @Bean
    Trigger findingSweepTrigger(
            JobDetail findingSweepJob, @Value("${lianban.finding-sweep-interval:10s}") Duration interval) {
        return TriggerBuilder.newTrigger()
                .forJob(findingSweepJob)
                .withIdentity(NAME)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(interval.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
