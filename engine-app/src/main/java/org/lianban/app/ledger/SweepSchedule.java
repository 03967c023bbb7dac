package org.lianban.app.ledger;

import java.time.Duration;
import org.lianban.app.schedules.Repeated;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the cap sweep runs: every {@code lianban.cap-sweep-interval}, ten seconds unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class SweepSchedule {

    @Bean
    JobDetail capSweepJob() {
        return Repeated.job("cap-sweep", CapSweepJob.class);
    }

    @Bean
    Trigger capSweepTrigger(JobDetail capSweepJob, @Value("${lianban.cap-sweep-interval:10s}") Duration interval) {
        return Repeated.every(interval, capSweepJob);
    }
}
