package org.lianban.app.supervision.forecast;

import java.time.Duration;
import org.lianban.app.schedules.Repeated;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few minutes whether today's forecasts are still to be made: soon after midnight, or after the first start. */
@Configuration(proxyBeanMethods = false)
class ForecastSchedule {

    private static final Duration INTERVAL = Duration.ofMinutes(5);

    @Bean
    JobDetail forecastJob() {
        return Repeated.job("forecast", ForecastJob.class);
    }

    @Bean
    Trigger forecastTrigger(JobDetail forecastJob) {
        return Repeated.every(INTERVAL, forecastJob);
    }

    @DisallowConcurrentExecution
    static class ForecastJob implements Job {

        private final ForecastNight night;

        ForecastJob(ForecastNight night) {
            this.night = night;
        }

        @Override
        public void execute(JobExecutionContext context) {
            night.run();
        }
    }
}
