package org.lianban.app.rulebook;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored editions of the rules; none is ever changed. */
@Repository
class RuleEditionStore {

    private static final TypeReference<Map<String, String>> TABLES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    RuleEditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else publish until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('rule_edition'))::text")
                .query()
                .singleRow();
    }

    long count() {
        return jdbc.sql("select count(*) from rule_edition").query(Long.class).single();
    }

    List<RuleEdition> all() {
        return jdbc.sql("select number, tables::text, begins_at from rule_edition order by number")
                .query((row, number) -> new RuleEdition(
                        row.getLong("number"),
                        json.readValue(row.getString("tables"), TABLES),
                        row.getTimestamp("begins_at").toInstant()))
                .list();
    }

    void add(String name, Map<String, String> tables, Instant beginsAt, Instant now) {
        jdbc.sql("insert into rule_edition (name, tables, begins_at, recorded_at) values (?, ?::jsonb, ?, ?)")
                .params(name, json.writeValueAsString(tables), Timestamp.from(beginsAt), Timestamp.from(now))
                .update();
    }
}
