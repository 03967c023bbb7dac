package org.lianban.app.casework.flow;

import java.time.Duration;
import org.lianban.app.schedules.Repeated;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the timer sweep runs: every {@code lianban.timer-sweep-interval}, ten seconds unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class TimerSchedule {

    @Bean
    JobDetail timerSweepJob() {
        return Repeated.job("timer-sweep", TimerSweepJob.class);
    }

    @Bean
    Trigger timerSweepTrigger(
            JobDetail timerSweepJob, @Value("${lianban.timer-sweep-interval:10s}") Duration interval) {
        return Repeated.every(interval, timerSweepJob);
    }
}
