package org.lianban.app.casework.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.lianban.app.schedules.Repeated;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.Trigger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets stored answers after a week; no client repeats a request for so long. */
@DisallowConcurrentExecution
class AnswerPurge implements Job {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int BATCH = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerPurge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        Timestamp before = Timestamp.from(clock.instant().minus(KEPT));
        int deleted;
        do {
            deleted =
                    jdbc.sql("""
                            delete from idempotency where (staff, key) in (
                                select staff, key from idempotency where created_at < :before limit :batch)
                            """).param("before", before).param("batch", BATCH).update();
        } while (deleted == BATCH);
    }

    /** Once an hour. */
    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        @Bean
        JobDetail answerPurgeJob() {
            return Repeated.job("answer-purge", AnswerPurge.class);
        }

        @Bean
        Trigger answerPurgeTrigger(JobDetail answerPurgeJob) {
            return Repeated.every(Duration.ofHours(1), answerPurgeJob);
        }
    }
}
