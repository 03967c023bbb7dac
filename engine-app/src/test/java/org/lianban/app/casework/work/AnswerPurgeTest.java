package org.lianban.app.casework.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.lianban.app.casework.District;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.organisation.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LianbanTest
class AnswerPurgeTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CatalogueBook catalogue;

    @Test
    void forgetsAnswersAfterAWeekAndKeepsYoungerOnes() {
        Actor clerk = new District(jdbc, catalogue).clerk();
        store(clerk, "key-of-eight-days", LONG_AGO.minus(Duration.ofDays(8)));
        store(clerk, "key-of-six-days", LONG_AGO.minus(Duration.ofDays(6)));

        new AnswerPurge(jdbc, Clock.fixed(LONG_AGO, ZoneOffset.UTC)).purge();

        assertThat(keys(clerk)).containsExactly("key-of-six-days");
    }

    private void store(Actor clerk, String key, Instant at) {
        jdbc.sql("insert into idempotency (staff, key, fingerprint, created_at) values (?, ?, '-', ?)")
                .params(clerk.staff(), key, Timestamp.from(at))
                .update();
    }

    private List<String> keys(Actor clerk) {
        return jdbc.sql("select key from idempotency where staff = ?")
                .param(clerk.staff())
                .query(String.class)
                .list();
    }
}
