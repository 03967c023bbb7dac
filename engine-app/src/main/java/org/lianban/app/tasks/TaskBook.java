package org.lianban.app.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Moments;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored tasks. Who writes here holds the lock on the case. */
@Repository
public class TaskBook {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    TaskBook(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    public Optional<WorkTask> find(UUID id) {
        return jdbc.sql("select * from task where id = :id")
                .param("id", id)
                .query(TaskBook::task)
                .optional();
    }

    public List<WorkTask> openOf(UUID caseId) {
        return jdbc.sql("select * from task where case_id = :id and state in ('OPEN', 'CLAIMED', 'STARTED')")
                .param("id", caseId)
                .query(TaskBook::task)
                .list();
    }

    public void add(List<NewTask> tasks) {
        batch.batchUpdate("""
                insert into task (id, region, case_id, branch_id, stage_id, engine_task, element, title_zh, title_en,
                    department, role, authority, excluded, subject, item_code, item_name_zh, item_name_en, case_number,
                    service_code, service_name_zh, service_name_en, applicant_name, state, assignee, claimed_at, clock_state,
                    created_at, search)
                values (:id, :region, :case, :branch, :stage, :engineTask, :element, :titleZh, :titleEn,
                    :department, :role, :authority, :excluded, :subject, :item, :itemZh, :itemEn, :number,
                    :service, :serviceZh, :serviceEn, :applicant, :state, :assignee, :claimed, 'RUNNING',
                    :created, :search::tsvector)
                """, tasks.stream().map(TaskBook::row).toArray(SqlParameterSource[]::new));
        tell(TaskSignal.What.ADDED, "select * from task where id = any(:ids)")
                .param("ids", tasks.stream().map(NewTask::id).toArray(UUID[]::new))
                .query()
                .listOfRows();
    }

    public void close(Collection<UUID> stages, TaskState how, @Nullable UUID by, Instant at) {
        tell(TaskSignal.What.CLOSED, """
                        update task set state = :state, closed_by = :by, closed_at = :at, version = version + 1
                        where stage_id = any(:stages) and state in ('OPEN', 'CLAIMED', 'STARTED')
                        returning *
                        ), forgotten as (
                            delete from task_opened o using changed where o.task_id = changed.id
                        """)
                .param("state", how.name())
                .param("by", by, Types.OTHER)
                .param("at", Timestamp.from(at))
                .param("stages", stages.toArray(UUID[]::new))
                .query()
                .listOfRows();
    }

    /** Gives the task to a person. */
    public void assign(UUID task, UUID assignee, @Nullable UUID owner, Instant at) {
        tell(TaskSignal.What.ASSIGNED, """
                        update task set state = 'CLAIMED', assignee = :assignee, owner = :owner, claimed_at = :at,
                            started_at = null, version = version + 1
                        where id = :id returning *
                        """)
                .param("assignee", assignee)
                .param("owner", owner, Types.OTHER)
                .param("at", Timestamp.from(at))
                .param("id", task)
                .query()
                .listOfRows();
    }

    public void start(UUID task, Instant at) {
        jdbc.sql("update task set state = 'STARTED', started_at = :at, version = version + 1 where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", task)
                .update();
    }

    /** Puts the task back on the department's list. */
    public void release(UUID task) {
        tell(TaskSignal.What.RELEASED, """
                        update task set state = 'OPEN', assignee = null, owner = null, claimed_at = null, started_at = null,
                            version = version + 1
                        where id = :id returning *
                        """).param("id", task).query().listOfRows();
    }

    /** Lets those who have the task on their list hear of it again. */
    public void announce(UUID task) {
        tell(TaskSignal.What.ASSIGNED, "select * from task where id = :id")
                .param("id", task)
                .query()
                .listOfRows();
    }

    /** Changes tasks, and tells every node of it once the change is committed. */
    private JdbcClient.StatementSpec tell(TaskSignal.What what, String change) {
        return jdbc.sql("with changed as (" + change + ") select pg_notify('" + TaskSignal.CHANNEL
                + "', concat_ws('|', '" + what + "', id, department, role, assignee)) from changed");
    }

    private static SqlParameterSource row(NewTask task) {
        LocalisedText item = task.itemName();
        return new MapSqlParameterSource()
                .addValue("id", task.id())
                .addValue("region", task.region())
                .addValue("case", task.caseId())
                .addValue("branch", task.branchId(), Types.OTHER)
                .addValue("stage", task.stageId())
                .addValue("engineTask", task.engineTask())
                .addValue("element", task.element())
                .addValue("titleZh", task.title().zh())
                .addValue("titleEn", task.title().en())
                .addValue("department", task.department())
                .addValue("role", task.role().name())
                .addValue(
                        "authority",
                        task.authority() == null ? null : task.authority().name(),
                        Types.VARCHAR)
                .addValue("excluded", task.excluded(), Types.OTHER)
                .addValue("subject", task.subject(), Types.OTHER)
                .addValue("item", task.itemCode(), Types.VARCHAR)
                .addValue("itemZh", item == null ? null : item.zh(), Types.VARCHAR)
                .addValue("itemEn", item == null ? null : item.en(), Types.VARCHAR)
                .addValue("number", task.caseNumber())
                .addValue("service", task.serviceCode())
                .addValue("serviceZh", task.serviceName().zh())
                .addValue("serviceEn", task.serviceName().en())
                .addValue("applicant", task.applicantName())
                .addValue("state", (task.assignee() == null ? TaskState.OPEN : TaskState.CLAIMED).name())
                .addValue("assignee", task.assignee(), Types.OTHER)
                .addValue("claimed", task.assignee() == null ? null : Timestamp.from(task.createdAt()), Types.TIMESTAMP)
                .addValue("created", Timestamp.from(task.createdAt()))
                .addValue(
                        "search",
                        Bigrams.vector(
                                task.caseNumber(),
                                task.applicantName(),
                                task.serviceName().zh()));
    }

    private static WorkTask task(ResultSet row, int number) throws SQLException {
        String authority = row.getString("authority");
        return new WorkTask(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("branch_id", UUID.class),
                row.getObject("stage_id", UUID.class),
                row.getString("engine_task"),
                row.getString("element"),
                row.getString("department"),
                Role.valueOf(row.getString("role")),
                authority == null ? null : Authority.valueOf(authority),
                row.getObject("excluded", UUID.class),
                row.getObject("subject", UUID.class),
                row.getString("item_code"),
                row.getObject("assignee", UUID.class),
                row.getObject("owner", UUID.class),
                TaskState.valueOf(row.getString("state")),
                row.getObject("closed_by", UUID.class),
                Moments.of(row, "closed_at"));
    }
}
