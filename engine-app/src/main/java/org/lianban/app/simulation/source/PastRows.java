package org.lianban.app.simulation.source;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of which past cases are made. */
@Repository
class PastRows {

    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    record CaseOf(
            UUID id,
            String service,
            boolean joint,
            String lead,
            Map<String, String> answers,
            Instant receivedAt,
            Instant closedAt,
            String outcome,
            @Nullable Integer extendedBy,
            @Nullable Instant extendedAt) {}

    record StageOf(
            UUID caseId,
            @Nullable String item,
            String element,
            String department,
            @Nullable String role,
            @Nullable String taskState,
            Instant openedAt,
            @Nullable Instant takenUpAt,
            Instant closedAt) {}

    record BranchOf(UUID caseId, String item, String department, Set<String> dependsOn) {}

    record PauseOf(UUID caseId, String item, String ground, int capAmount, String capUnit, Instant from, Instant to) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PastRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<CaseOf> cases(UUID[] ids) {
        return jdbc.sql("""
                        select c.id, c.service_code, c.joint, c.lead_department, c.answers, c.received_at, c.closed_at, c.outcome,
                            e.by_amount, e.decided_at
                        from approval_case c left join extension e on e.case_id = c.id and e.state = 'GRANTED'
                        where c.id = any(:ids) order by c.received_at, c.id
                        """)
                .param("ids", ids)
                .query((row, number) -> new CaseOf(
                        row.getObject("id", UUID.class),
                        row.getString("service_code"),
                        row.getBoolean("joint"),
                        row.getString("lead_department"),
                        json.readValue(row.getString("answers"), ANSWERS),
                        moment(row, "received_at"),
                        moment(row, "closed_at"),
                        row.getString("outcome"),
                        row.getObject("by_amount", Integer.class),
                        Moments.of(row, "decided_at")))
                .list();
    }

    List<StageOf> stages(UUID[] ids) {
        return jdbc.sql("""
                        with taken as (
                            select data ->> 'task' as task, min(at) as at from clock_event
                            where case_id = any(:ids) and type = 'TASK_CLAIMED' group by 1
                        )
                        select s.case_id, b.item_code, s.element, s.department, t.role, t.state, s.opened_at, s.closed_at,
                            coalesce(taken.at, t.claimed_at, t.started_at) as taken_up_at
                        from stage s join approval_case c on c.id = s.case_id left join branch b on b.id = s.branch_id
                        left join task t on t.stage_id = s.id left join taken on taken.task = t.id::text
                        where s.case_id = any(:ids) and s.closed_at is not null order by s.case_id, s.opened_at, s.id
                        """)
                .param("ids", ids)
                .query((row, number) -> new StageOf(
                        row.getObject("case_id", UUID.class),
                        row.getString("item_code"),
                        row.getString("element"),
                        row.getString("department"),
                        row.getString("role"),
                        row.getString("state"),
                        moment(row, "opened_at"),
                        Moments.of(row, "taken_up_at"),
                        moment(row, "closed_at")))
                .list();
    }

    List<BranchOf> branches(UUID[] ids) {
        return jdbc.sql("""
                        select case_id, item_code, department, depends_on from branch where case_id = any(:ids)
                        order by case_id, item_code
                        """)
                .param("ids", ids)
                .query((row, number) -> new BranchOf(
                        row.getObject("case_id", UUID.class),
                        row.getString("item_code"),
                        row.getString("department"),
                        texts(row.getArray("depends_on"))))
                .list();
    }

    List<PauseOf> pauses(UUID[] ids) {
        return jdbc.sql("""
                        select s.case_id, b.item_code, s.ground, s.cap_amount, s.cap_unit, s.decided_at,
                            least(coalesce(s.resumed_at, s.cap_ends_at, c.closed_at), c.closed_at) as until
                        from suspension s join branch b on b.id = s.branch_id join approval_case c on c.id = s.case_id
                        where s.case_id = any(:ids) and s.state in ('RESUMED', 'CAPPED', 'ENDED') and s.notified_at is not null
                        order by s.case_id, s.decided_at, s.id
                        """)
                .param("ids", ids)
                .query((row, number) -> new PauseOf(
                        row.getObject("case_id", UUID.class),
                        row.getString("item_code"),
                        row.getString("ground"),
                        row.getInt("cap_amount"),
                        row.getString("cap_unit"),
                        moment(row, "decided_at"),
                        moment(row, "until")))
                .list();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Moments.of(row, column), column);
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
