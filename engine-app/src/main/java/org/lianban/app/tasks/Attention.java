package org.lianban.app.tasks;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which cases somebody follows, and which of the open tasks he has looked at. Who calls has made sure that he may see the case. */
@Repository
public class Attention {

    private final JdbcClient jdbc;
    private final Clock clock;

    Attention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean follows(UUID staff, UUID caseId) {
        return jdbc.sql("select exists (select from case_following where staff = ? and case_id = ?)")
                .params(staff, caseId)
                .query(Boolean.class)
                .single();
    }

    public void follow(UUID staff, UUID caseId) {
        jdbc.sql("insert into case_following (staff, case_id, since) values (?, ?, ?) on conflict do nothing")
                .params(staff, caseId, Timestamp.from(clock.instant()))
                .update();
    }

    public void unfollow(UUID staff, UUID caseId) {
        jdbc.sql("delete from case_following where staff = ? and case_id = ?")
                .params(staff, caseId)
                .update();
    }

    /** All open tasks of the case are known to him now. */
    public void opened(UUID staff, UUID caseId) {
        jdbc.sql("""
                        insert into task_opened (task_id, staff, at)
                        select id, ?, ? from task where case_id = ? and state in ('OPEN', 'CLAIMED', 'STARTED')
                        on conflict do nothing
                        """).params(staff, Timestamp.from(clock.instant()), caseId).update();
    }

    /** The task is news to him again. */
    public void renew(UUID staff, UUID task) {
        jdbc.sql("delete from task_opened where task_id = ? and staff = ?")
                .params(task, staff)
                .update();
    }

    /** The task is news to everybody again. */
    public void renewForAll(UUID task) {
        jdbc.sql("delete from task_opened where task_id = ?").params(task).update();
    }
}
