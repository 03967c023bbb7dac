package org.lianban.app.demonstration.play;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.database.Moments;
import org.lianban.app.demonstration.people.AdviceSeen;
import org.lianban.app.demonstration.people.CaseSeen;
import org.lianban.app.demonstration.people.OpenTask;
import org.lianban.app.demonstration.people.PauseSeen;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what lies open in the district: four statements, however much it is. */
@Repository
@Profile("demonstration")
class Observation {

    private final JdbcClient jdbc;

    Observation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All cases in the order in which they were opened. */
    List<UUID> allCases() {
        return jdbc.sql("select id from approval_case order by number")
                .query(UUID.class)
                .list();
    }

    /** When the last command was recorded; empty before the first. */
    Optional<Instant> lastCommand() {
        return jdbc.sql("select recorded_at from clock_event order by recorded_at desc limit 1")
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    List<CaseSeen> cases() {
        return jdbc.sql("""
                select c.id, c.state, c.joint, c.lead_department, c.received_at, c.accepted_at, c.proposal, n.sent_at,
                    array(select material from case_material m where m.case_id = c.id
                        and m.state in ('MISSING', 'DEFECTIVE') and m.necessity <> 'OPTIONAL'
                        and (c.state <> 'CORRECTING' or n.items @> jsonb_build_array(jsonb_build_object('key', m.material)))
                        order by place) as missing,
                    array(select material from case_material m where m.case_id = c.id and m.state = 'TO_FOLLOW'
                        order by place) as to_follow,
                    exists (select from extension x where x.case_id = c.id) as extension_asked
                from approval_case c left join correction_notice n on n.case_id = c.id
                where c.state <> 'CLOSED'
                """).query(Observation::caseSeen).list();
    }

    List<OpenTask> tasks() {
        return jdbc.sql("""
                select id, case_id, branch_id, element, department, item_code, subject, assignee, owner, state, due_date,
                    clock_state, created_at
                from task where state in ('OPEN', 'CLAIMED', 'STARTED') order by created_at, id
                """).query(Observation::task).list();
    }

    List<PauseSeen> pauses() {
        return jdbc.sql("""
                select s.id, s.case_id, s.branch_id, s.state, s.cap_amount, s.decided_at, s.cap_ends_at
                from suspension s join approval_case c on c.id = s.case_id where c.state <> 'CLOSED'
                """).query(Observation::pause).list();
    }

    List<AdviceSeen> advice() {
        return jdbc.sql("""
                select a.id, a.case_id, a.branch_id, a.state
                from consultation a join approval_case c on c.id = a.case_id where c.state <> 'CLOSED'
                """).query(AdviceSeen.class).list();
    }

    private static CaseSeen caseSeen(ResultSet row, int number) throws SQLException {
        Timestamp received = row.getTimestamp("received_at");
        return new CaseSeen(
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getBoolean("joint"),
                row.getString("lead_department"),
                received.toInstant(),
                Moments.of(row, "accepted_at"),
                row.getString("proposal"),
                Moments.of(row, "sent_at"),
                list(row.getArray("missing")),
                list(row.getArray("to_follow")),
                row.getBoolean("extension_asked"));
    }

    private static OpenTask task(ResultSet row, int number) throws SQLException {
        Timestamp created = row.getTimestamp("created_at");
        return new OpenTask(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("branch_id", UUID.class),
                row.getString("element"),
                row.getString("department"),
                row.getString("item_code"),
                row.getObject("subject", UUID.class),
                row.getObject("assignee", UUID.class),
                row.getObject("owner", UUID.class),
                row.getString("state"),
                row.getObject("due_date", LocalDate.class),
                row.getString("clock_state"),
                created.toInstant());
    }

    private static PauseSeen pause(ResultSet row, int number) throws SQLException {
        return new PauseSeen(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("branch_id", UUID.class),
                row.getString("state"),
                row.getInt("cap_amount"),
                Moments.of(row, "decided_at"),
                Moments.of(row, "cap_ends_at"));
    }

    private static List<String> list(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
