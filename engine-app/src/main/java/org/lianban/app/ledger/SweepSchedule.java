package org.lianban.app.ledger;

import java.time.Duration;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the cap sweep runs: every {@code lianban.cap-sweep-interval}, ten seconds unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class SweepSchedule {

    private static final String NAME = "cap-sweep";

    @Bean
    JobDetail capSweepJob() {
        return JobBuilder.newJob(CapSweepJob.class)
                .withIdentity(NAME)
                .storeDurably()
                .build();
    }

    @Bean
    Trigger capSweepTrigger(JobDetail capSweepJob, @Value("${lianban.cap-sweep-interval:10s}") Duration interval) {
        return TriggerBuilder.newTrigger()
                .forJob(capSweepJob)
                .withIdentity(NAME)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(interval.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
