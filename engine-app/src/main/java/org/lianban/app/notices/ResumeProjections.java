package org.lianban.app.notices;

import java.time.Duration;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks once a minute for a notice that not all running cases follow yet. */
@Configuration(proxyBeanMethods = false)
class ResumeProjections {

    private static final String NAME = "notice-projection";
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    @Bean
    JobDetail noticeProjectionJob() {
        return JobBuilder.newJob(ResumeJob.class)
                .withIdentity(NAME)
                .storeDurably()
                .build();
    }

    @Bean
    Trigger noticeProjectionTrigger(JobDetail noticeProjectionJob) {
        return TriggerBuilder.newTrigger()
                .forJob(noticeProjectionJob)
                .withIdentity(NAME)
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(INTERVAL.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    @DisallowConcurrentExecution
    static class ResumeJob implements Job {

        private final NoticeProjection projection;

        ResumeJob(NoticeProjection projection) {
            this.projection = projection;
        }

        @Override
        public void execute(JobExecutionContext context) {
            projection.resume();
        }
    }
}
