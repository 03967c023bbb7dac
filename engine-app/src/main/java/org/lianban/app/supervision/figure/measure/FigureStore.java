package org.lianban.app.supervision.figure.measure;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The stored figures: each case is replaced as a whole, and the sums of the months follow in the same statements. */
@Repository
class FigureStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(List<UUID> cases, List<Measured> measured) {
        UUID[] ids = cases.toArray(UUID[]::new);
        for (String table : List.of("case_figure", "case_days", "path_days", "stage_days")) {
            jdbc.sql("delete from " + table + " where case_id = any(?)")
                    .param(ids)
                    .update();
        }
        insert("case_figure", measured.stream().map(Measured::figure).toList());
        insert(
                "case_days",
                measured.stream().flatMap(one -> one.days().stream()).toList());
        insert(
                "path_days",
                measured.stream().flatMap(one -> one.path().stream()).toList());
        insert(
                "stage_days",
                measured.stream().flatMap(one -> one.stages().stream()).toList());
    }

    private void insert(String table, List<?> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql("insert into %1$s select * from jsonb_populate_recordset(null::%1$s, ?::jsonb)".formatted(table))
                    .param(json.writeValueAsString(rows))
                    .update();
        }
    }

    /** Forgets everything; what is queued afterwards makes it anew. */
    void clear() {
        for (String table : List.of(
                "case_figure",
                "case_days",
                "path_days",
                "stage_days",
                "case_figure_month",
                "case_days_month",
                "path_days_month",
                "stage_days_month")) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
