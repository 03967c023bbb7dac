package org.lianban.app.casework.work;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianban.app.engine.FlowStage;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored stages: what the flow of a case has been through and where it is. */
@Repository
class StageStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    StageStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    List<OpenStage> openOf(UUID caseId) {
        return jdbc.sql("""
                        select id, activity, element, branch_id, clock_id, exists (
                                select from stage_form f where f.stage = stage.id and f.asks
                                    and not exists (select from stage_answer a where a.stage = f.stage)) as awaits_form
                        from stage
                        where case_id = :case and closed_at is null
                        """).param("case", caseId).query(OpenStage.class).list();
    }

    List<OpenClock> openClocksOf(UUID caseId) {
        return jdbc.sql(
                        "select id, kind, subject, limit_unit, due_date from clock where case_id = :case and state <> 'STOPPED'")
                .param("case", caseId)
                .query(OpenClock.class)
                .list();
    }

    void add(List<NewStage> stages, String region, Instant openedAt) {
        batch.batchUpdate(
                """
                insert into stage (id, region, case_id, branch_id, process, element, activity, department, counted,
                    ground, clock_id, opened_at)
                values (:id, :region, :case, :branch, :process, :element, :activity, :department, :counted,
                    :ground, :clock, :opened)
                """, stages.stream().map(stage -> row(stage, region, openedAt)).toArray(SqlParameterSource[]::new));
    }

    void close(Collection<UUID> stages, Instant at) {
        jdbc.sql("update stage set closed_at = :at where id = any(:ids)")
                .param("at", Timestamp.from(at))
                .param("ids", stages.toArray(UUID[]::new))
                .update();
    }

    private static SqlParameterSource row(NewStage stage, String region, Instant openedAt) {
        FlowStage flow = stage.flow();
        return new MapSqlParameterSource()
                .addValue("id", stage.id())
                .addValue("region", region)
                .addValue("case", flow.caseId())
                .addValue("branch", stage.branchId(), Types.OTHER)
                .addValue("process", flow.process())
                .addValue("element", flow.element())
                .addValue("activity", flow.activity())
                .addValue("department", stage.department())
                .addValue("counted", flow.declaration().counted())
                .addValue("ground", stage.ground(), Types.VARCHAR)
                .addValue("clock", stage.clock(), Types.OTHER)
                .addValue("opened", Timestamp.from(openedAt));
    }
}
