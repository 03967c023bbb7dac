package org.lianban.app.casework.stageform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Json;
import org.lianban.app.forms.StageForm;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored forms of stages and what was filled in. Who writes here holds the lock on the case. */
@Repository
class StageFormStore {

    private final JdbcClient jdbc;
    private final Json json;

    StageFormStore(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void bind(CaseWork work, UUID stage, String key, String schema, StageForm form) {
        jdbc.sql("""
                        insert into stage_form (stage, region, case_id, key, name_zh, name_en, schema, asks)
                        values (:stage, :region, :case, :key, :zh, :en, :schema, :asks)
                        """)
                .param("stage", stage)
                .param("region", work.record().region())
                .param("case", work.id())
                .param("key", key)
                .param("zh", form.name().zh())
                .param("en", form.name().en())
                .param("schema", schema)
                .param("asks", form.asksForSomething())
                .update();
    }

    Optional<BoundForm> ofStage(UUID stage) {
        return jdbc.sql("select key, name_zh, name_en, schema from stage_form where stage = :stage")
                .param("stage", stage)
                .query((row, number) -> new BoundForm(row.getString("key"), name(row), row.getString("schema")))
                .optional();
    }

    void answer(CaseWork work, UUID stage, Map<String, Object> values) {
        jdbc.sql("""
                        insert into stage_answer (stage, number, region, case_id, filled, filled_by, by_name, filled_at)
                        select :stage, coalesce(max(number), 0) + 1, :region, :case, :filled::jsonb, :by, :name, :at
                        from stage_answer where stage = :stage
                        """)
                .param("stage", stage)
                .param("region", work.record().region())
                .param("case", work.id())
                .param("filled", json.write(values))
                .param("by", work.actor().staff())
                .param("name", work.actor().name())
                .param("at", Timestamp.from(work.now()))
                .update();
    }

    /**
     * The forms of a case with what was filled in last, the first stage first. Who may read it is for the caller to say.
     *
     * @param fillable tasks at which the reader may fill them in
     * @param withheld whether what was filled in is kept back
     */
    List<StageFormView> ofCase(UUID caseId, Set<UUID> fillable, boolean withheld) {
        return jdbc.sql("""
                        select f.stage, t.id as task, s.element, t.title_zh, t.title_en, s.department, f.key, f.name_zh, f.name_en,
                            f.schema, f.asks, a.number, a.filled, a.by_name, a.filled_at
                        from stage_form f join stage s on s.id = f.stage join task t on t.stage_id = s.id
                        left join lateral (
                            select * from stage_answer a where a.stage = f.stage order by a.number desc limit 1) a on true
                        where f.case_id = :case order by s.opened_at, s.id
                        """)
                .param("case", caseId)
                .query((row, number) -> view(row, fillable, withheld))
                .list();
    }

    private StageFormView view(ResultSet row, Set<UUID> fillable, boolean withheld) throws SQLException {
        UUID task = row.getObject("task", UUID.class);
        @Nullable String filled = row.getString("filled");
        @Nullable Timestamp at = row.getTimestamp("filled_at");
        return new StageFormView(
                row.getObject("stage", UUID.class),
                task,
                row.getString("element"),
                new LocalisedText(row.getString("title_zh"), row.getString("title_en")),
                row.getString("department"),
                row.getString("key"),
                name(row),
                row.getString("schema"),
                filled == null || withheld ? Map.of() : values(filled),
                row.getInt("number"),
                row.getString("by_name"),
                at == null ? null : at.toInstant(),
                row.getBoolean("asks"),
                fillable.contains(task),
                withheld);
    }

    @SuppressWarnings("unchecked") // JSON has texts as keys
    private Map<String, Object> values(String filled) {
        return json.read(filled, Map.class);
    }

    private static LocalisedText name(ResultSet row) throws SQLException {
        return new LocalisedText(row.getString("name_zh"), row.getString("name_en"));
    }
}
