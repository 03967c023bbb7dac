package org.lianban.app.notices;

import java.time.Duration;
import org.lianban.app.schedules.Repeated;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks once a minute for a notice that not all running cases follow yet. */
@Configuration(proxyBeanMethods = false)
class ResumeProjections {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    @Bean
    JobDetail noticeProjectionJob() {
        return Repeated.job("notice-projection", ResumeJob.class);
    }

    @Bean
    Trigger noticeProjectionTrigger(JobDetail noticeProjectionJob) {
        return Repeated.every(INTERVAL, noticeProjectionJob);
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
