package org.lianban.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.TestPostgres;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {

    private final TestPostgres server = TestPostgres.running();
    private final JdbcClient app = JdbcClient.create(server.dataSource("lianban", "lianban_app"));

    @ParameterizedTest
    @ValueSource(strings = {"approval_case", "act_ru_execution", "act_hi_procinst", "qrtz_triggers", "spring_session"})
    void theApplicationFindsItsTablesByNameAlone(String table) {
        assertThat(app.sql("select count(*) from " + table).query(Long.class).single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update clock_event set actor = 'x'",
                "delete from clock_event",
                "truncate clock_event",
                "alter table clock_event disable trigger all",
                "drop table clock_event",
                "create table lianban.mine (a int)",
                "create table engine.mine (a int)",
                "update flyway_schema_history set success = true"
            })
    void theApplicationMayNotTouchTheLedgerOrTheShapeOfTables(String sql) {
        assertThatThrownBy(() -> app.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .message()
                .matches("(?s).*(permission denied|must be owner|append-only).*");
    }

    @Test
    void evenTheOwnerMayOnlyAppendToTheLedger() {
        JdbcClient owner = JdbcClient.create(server.dataSource("lianban", "lianban_owner"));
        assertThatThrownBy(() -> owner.sql("delete from clock_event").update())
                .rootCause()
                .message()
                .contains("the ledger is append-only");
    }
}
