package org.lianban.app.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys that all nodes share, made by the first that needs one. */
@Repository
class Secrets {

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    Secrets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The 32 bytes of that name. */
    byte[] secret(String name) {
        byte[] candidate = new byte[32];
        random.nextBytes(candidate);
        jdbc.sql("insert into secret (name, value, created_at) values (:name, :value, :now) on conflict do nothing")
                .param("name", name)
                .param("value", candidate)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return jdbc.sql("select value from secret where name = :name")
                .param("name", name)
                .query(byte[].class)
                .single();
    }
}
