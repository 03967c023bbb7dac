package org.lianban.app.supervision.finding;

import java.time.Duration;
import org.lianban.app.schedules.Repeated;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When supervision looks at the cases: every {@code lianban.finding-sweep-interval}, ten seconds unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class FindingSchedule {

    @Bean
    JobDetail findingSweepJob() {
        return Repeated.job("finding-sweep", FindingSweepJob.class);
    }

    @Bean
    Trigger findingSweepTrigger(
            JobDetail findingSweepJob, @Value("${lianban.finding-sweep-interval:10s}") Duration interval) {
        return Repeated.every(interval, findingSweepJob);
    }
}
