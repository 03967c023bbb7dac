package org.lianban.app.casework.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Moments;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored cases. */
@Repository
class CaseStore {

    private final JdbcClient jdbc;
    private final Json json;

    CaseStore(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Reads the case without waiting for whoever holds it. */
    Optional<CaseRecord> find(UUID id) {
        return jdbc.sql("select * from approval_case where id = :id")
                .param("id", id)
                .query(this::record)
                .optional();
    }

    /** Reads the case and locks it until the transaction ends; whoever else wants to change it waits. */
    Optional<CaseRecord> lock(UUID id) {
        return jdbc.sql("select * from approval_case where id = :id for update")
                .param("id", id)
                .query(this::record)
                .optional();
    }

    /** Locks the case of a flow unless somebody else holds it just now. */
    Optional<CaseRecord> lockIfFree(String processInstance) {
        return jdbc.sql("select * from approval_case where process_instance = :flow for update skip locked")
                .param("flow", processInstance)
                .query(this::record)
                .optional();
    }

    Optional<UUID> caseOfTask(UUID task) {
        return jdbc.sql("select case_id from task where id = :id")
                .param("id", task)
                .query(UUID.class)
                .optional();
    }

    /** Writes what a command changed and counts the version up. */
    void update(CaseRecord changed, @Nullable Instant closedAt) {
        jdbc.sql("""
                        update approval_case set state = :state, materials_at = :materials, accepted_at = :accepted,
                            accepted_how = :how, proposal = :proposal, outcome = :outcome, closed_at = coalesce(:closed, closed_at),
                            version = version + 1
                        where id = :id
                        """)
                .param("state", changed.state().name())
                .param("materials", Timestamp.from(changed.materialsAt()))
                .param("accepted", timestamp(changed.acceptedAt()), Types.TIMESTAMP)
                .param("how", name(changed.acceptedHow()), Types.VARCHAR)
                .param("proposal", name(changed.proposal()), Types.VARCHAR)
                .param("outcome", name(changed.outcome()), Types.VARCHAR)
                .param("closed", timestamp(closedAt), Types.TIMESTAMP)
                .param("id", changed.id())
                .update();
    }

    private CaseRecord record(ResultSet row, int number) throws SQLException {
        return new CaseRecord(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("number"),
                row.getString("service_code"),
                new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                row.getBoolean("joint"),
                row.getString("lead_department"),
                row.getString("applicant_name"),
                json.stringMap(row.getString("answers")),
                CaseState.valueOf(row.getString("state")),
                row.getTimestamp("received_at").toInstant(),
                row.getTimestamp("materials_at").toInstant(),
                Moments.of(row, "accepted_at"),
                value(AcceptedHow.class, row.getString("accepted_how")),
                value(Verdict.class, row.getString("proposal")),
                value(Outcome.class, row.getString("outcome")),
                row.getString("process_instance"),
                row.getLong("version"));
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
