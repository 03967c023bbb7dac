package org.lianban.app.casework.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets stored answers after a week; no client repeats a request for so long. */
@Component
class AnswerPurge {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int BATCH = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerPurge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void purge() {
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
        RepeatedWork answerPurgeWork(AnswerPurge purge) {
            return new RepeatedWork("answer-purge", Duration.ofHours(1), purge::purge);
        }
    }
}
