package org.lianban.app.engine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps with a job why it failed: what the engine itself would write is undone with the transaction that failed. */
@Repository
class JobFailures {

    private static final int LONGEST = 500;

    private final JdbcClient jdbc;

    JobFailures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(String job, RuntimeException why) {
        Throwable cause = why;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String words = cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        jdbc.sql("update act_ru_job set exception_msg_ = :words where id_ = :job")
                .param("words", words.length() <= LONGEST ? words : words.substring(0, LONGEST))
                .param("job", job)
                .update();
    }
}
