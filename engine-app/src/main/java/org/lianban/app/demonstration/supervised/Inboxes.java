package org.lianban.app.demonstration.supervised;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People read their messages, and are two days behind. */
@Repository
@Profile("demonstration")
class Inboxes {

    private static final Duration BEHIND = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final Clock clock;

    Inboxes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void read() {
        Instant now = clock.instant();
        jdbc.sql("update inbox set read_at = :now where read_at is null and posted_at < :until")
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.minus(BEHIND)))
                .update();
    }
}
