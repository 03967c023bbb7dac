package org.lianban.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LianbanTest
class StartTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    @Test
    void aDatabaseThatANewerVersionMigratedIsRefused() {
        assertThat(flyway.getConfiguration().isValidateOnMigrate()).isTrue();
        assertThat(flyway.getConfiguration().getIgnoreMigrationPatterns()).isEmpty();
    }

    @Test
    void theApplicationWorksAsTheRoleThatMayNotChangeTables() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("lianban_app");
        assertThat(jdbc.sql("select array_to_string(current_schemas(false), ',')")
                        .query(String.class)
                        .single())
                .isEqualTo("lianban,engine");
    }
}
