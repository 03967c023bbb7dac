package org.lianban.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AppendOnlyTest {

    private static LedgerWorld world;

    @BeforeAll
    static void open() {
        world = new LedgerWorld();
        UUID caseId = world.newCase();
        world.command(caseId, "2026-03-02T01:00:00Z", session -> session.note("A", "内部规则", Map.of()));
    }

    @AfterAll
    static void close() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update clock_event set actor = 'somebody'",
                "delete from clock_event",
                "truncate clock_event",
                "alter table clock_event disable trigger all",
                "drop table clock_event"
            })
    void theApplicationCanOnlyAppend(String change) {
        assertThatThrownBy(() -> world.jdbc.sql(change).update())
                .rootCause()
                .hasMessageMatching("ERROR: (permission denied for table|must be owner of table) clock_event");
        assertThat(world.jdbc
                        .sql("select actor from clock_event")
                        .query(String.class)
                        .list())
                .containsExactly("clerk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update lianban.clock_event set actor = 'somebody'",
                "delete from lianban.clock_event",
                "truncate lianban.clock_event"
            })
    void evenTheSuperuserMustFirstSwitchTheTriggerOff(String change) {
        assertThatThrownBy(
                        () -> JdbcClient.create(world.asSuperuser()).sql(change).update())
                .rootCause()
                .hasMessageContaining("the ledger is append-only");
    }

    @Test
    void everyEntryHasABasis() {
        UUID caseId = world.newCase();
        assertThatThrownBy(() ->
                        world.command(caseId, "2026-03-02T01:00:00Z", session -> session.note("A", " ", Map.of())))
                .hasMessage("A needs a basis");
    }
}
