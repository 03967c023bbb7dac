package org.lianban.app.bulk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored jobs. Each change of state says from which state, so that of two who press at once one is told. */
@Repository
class BulkStore {

    /** What is to be done, for whoever does it. */
    record Order(
            UUID id,
            String login,
            BulkAction action,
            @Nullable String receiver,
            @Nullable String text,
            BulkState state) {}

    private static final String COLUMNS = """
            select j.id, j.action, j.receiver as "to", j.text, j.state, j.cases, n.*, j.created_at, j.carry_out_at, j.finished_at,
                case when j.state = 'WAITING'
                    then greatest(0, ceil(extract(epoch from j.carry_out_at - :now::timestamptz)))::bigint end as seconds_left
            from bulk_job j cross join lateral (
                select count(*) filter (where c.state = 'UNSEEN') as unseen, count(*) filter (where c.state = 'READY') as ready,
                    count(*) filter (where c.state = 'FORESEEN') as foreseen, count(*) filter (where c.state = 'DONE') as done,
                    count(*) filter (where c.state = 'REFUSED') as refused, count(*) filter (where c.state = 'FAILED') as failed
                from bulk_job_case c where c.job = j.id) n
            """;

    private final JdbcClient jdbc;

    BulkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets what the person has looked at and not begun: he asks anew. */
    void forgetUnbegun(UUID staff) {
        jdbc.sql("delete from bulk_job where staff = ? and state in ('LOOKING', 'LOOKED')")
                .param(staff)
                .update();
    }

    /** Forgets what nobody began. */
    void forgetUnbegun(Instant createdBefore) {
        jdbc.sql("delete from bulk_job where begun_at is null and created_at < ?")
                .param(Timestamp.from(createdBefore))
                .update();
    }

    /** False if the person has another job at work. */
    boolean add(UUID id, Actor by, BulkForm form, int cases, Instant now) {
        return jdbc.sql("""
                                insert into bulk_job (id, staff, action, receiver, text, state, cases, created_at)
                                values (:id, :staff, :action, :receiver, :text, 'LOOKING', :cases, :now)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("staff", by.staff())
                        .param("action", form.action().name())
                        .param("receiver", form.to())
                        .param("text", form.text())
                        .param("cases", cases)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    Optional<BulkJob> find(UUID staff, UUID id, Instant now) {
        return jdbc.sql(COLUMNS + "where j.staff = :staff and j.id = :id")
                .param("now", Timestamp.from(now))
                .param("staff", staff)
                .param("id", id)
                .query(BulkJob.class)
                .optional();
    }

    /** Those of a person behind that one, the newest first. */
    List<BulkJob> page(UUID staff, @Nullable Instant before, UUID after, int limit, Instant now) {
        return jdbc.sql(COLUMNS + """
                        where j.staff = :staff
                            and (:before::timestamptz is null or j.created_at < :before or j.created_at = :before and j.id > :after)
                        order by j.created_at desc, j.id limit :limit
                        """)
                .param("now", Timestamp.from(now))
                .param("staff", staff)
                .param("before", before == null ? null : Timestamp.from(before))
                .param("after", after)
                .param("limit", limit)
                .query(BulkJob.class)
                .list();
    }

    /** From LOOKED to WAITING, if there is anything to do. */
    boolean begin(UUID staff, UUID id, Instant now, Instant carryOutAt) {
        return jdbc.sql("""
                                update bulk_job j set state = 'WAITING', begun_at = :now, carry_out_at = :at
                                where id = :id and staff = :staff and state = 'LOOKED'
                                    and exists (select from bulk_job_case c where c.job = j.id and c.state = 'READY')
                                """)
                        .param("now", Timestamp.from(now))
                        .param("at", Timestamp.from(carryOutAt))
                        .param("id", id)
                        .param("staff", staff)
                        .update()
                == 1;
    }

    /** To CALLED_BACK, as long as nothing was done. */
    boolean callBack(UUID staff, UUID id, Instant now) {
        return end(staff, id, BulkState.CALLED_BACK, now, "state in ('LOOKING', 'LOOKED', 'WAITING')");
    }

    /** From RUNNING to STOPPED; waits for the case that is just being done, and none is done after it. */
    boolean stop(UUID staff, UUID id, Instant now) {
        return end(staff, id, BulkState.STOPPED, now, "state = 'RUNNING'");
    }

    private boolean end(UUID staff, UUID id, BulkState how, Instant now, String from) {
        return jdbc.sql("update bulk_job set state = :state, finished_at = :now where id = :id and staff = :staff and "
                                + from)
                        .param("state", how.name())
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .param("staff", staff)
                        .update()
                == 1;
    }

    /** Lets those run whose time has come. */
    void letRun(Instant now) {
        jdbc.sql("update bulk_job set state = 'RUNNING' where state = 'WAITING' and carry_out_at <= ?")
                .param(Timestamp.from(now))
                .update();
    }

    /** What is to be looked at or carried out, the oldest first. */
    List<Order> toDo(int limit) {
        return jdbc.sql("""
                        select j.id, s.login, j.action, j.receiver, j.text, j.state from bulk_job j join staff s on s.id = j.staff
                        where j.state in ('LOOKING', 'RUNNING') order by j.created_at, j.id limit ?
                        """).param(limit).query(Order.class).list();
    }

    void looked(UUID id) {
        jdbc.sql("""
                        update bulk_job j set state = 'LOOKED' where id = ? and state = 'LOOKING'
                            and not exists (select from bulk_job_case c where c.job = j.id and c.state = 'UNSEEN')
                        """).param(id).update();
    }

    void finish(UUID id, Instant now) {
        jdbc.sql("""
                        update bulk_job j set state = 'DONE', finished_at = :now where id = :id and state = 'RUNNING'
                            and not exists (select from bulk_job_case c where c.job = j.id and c.state = 'READY')
                        """).param("now", Timestamp.from(now)).param("id", id).update();
    }
}
