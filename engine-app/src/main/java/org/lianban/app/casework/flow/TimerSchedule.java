package org.lianban.app.casework.flow;

import java.time.Duration;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the timer sweep runs: every {@code lianban.timer-sweep-interval}, ten seconds unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class TimerSchedule {

    private static final String NAME = "timer-sweep";

    @Bean
    JobDetail timerSweepJob() {
        return JobBuilder.newJob(TimerSweepJob.class)
                .withIdentity(NAME)
                .storeDurably()
                .build();
    }

    @Bean
    Trigger timerSweepTrigger(
            JobDetail timerSweepJob, @Value("${lianban.timer-sweep-interval:10s}") Duration interval) {
        return TriggerBuilder.newTrigger()
                .forJob(timerSweepJob)
                .withIdentity(NAME)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(interval.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }
}
