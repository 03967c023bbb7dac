package org.lianban.app.supervision.figure.measure;

import java.time.Duration;
import org.lianban.app.schedules.Repeated;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When cases are measured: every {@code lianban.figure-sweep-interval}, ten minutes unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class FigureSchedule {

    @Bean
    JobDetail figureSweepJob() {
        return Repeated.job("figure-sweep", FigureSweepJob.class);
    }

    @Bean
    Trigger figureSweepTrigger(
            JobDetail figureSweepJob, @Value("${lianban.figure-sweep-interval:10m}") Duration interval) {
        return Repeated.every(interval, figureSweepJob);
    }
}
