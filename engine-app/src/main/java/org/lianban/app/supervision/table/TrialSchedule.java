package org.lianban.app.supervision.table;

import java.time.Duration;
import org.lianban.app.schedules.Repeated;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds for a trial to run. */
@Configuration(proxyBeanMethods = false)
class TrialSchedule {

    private static final Duration INTERVAL = Duration.ofSeconds(5);

    @Bean
    JobDetail ruleTrialJob() {
        return Repeated.job("rule-trial", TrialJob.class);
    }

    @Bean
    Trigger ruleTrialTrigger(JobDetail ruleTrialJob) {
        return Repeated.every(INTERVAL, ruleTrialJob);
    }

    @DisallowConcurrentExecution
    static class TrialJob implements Job {

        private final TrialRun run;

        TrialJob(TrialRun run) {
            this.run = run;
        }

        @Override
        public void execute(JobExecutionContext context) {
            run.run();
        }
    }
}
