package org.lianban.app.exchange.rereading;

import java.time.Duration;
import org.lianban.app.schedules.Repeated;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When delivered cases are read anew: every {@code lianban.rereading-interval}, a minute unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class RereadingSchedule {

    @Bean
    JobDetail rereadingJob() {
        return Repeated.job("delivered-cases-rereading", RereadingJob.class);
    }

    @Bean
    Trigger rereadingTrigger(JobDetail rereadingJob, @Value("${lianban.rereading-interval:1m}") Duration interval) {
        return Repeated.every(interval, rereadingJob);
    }
}
