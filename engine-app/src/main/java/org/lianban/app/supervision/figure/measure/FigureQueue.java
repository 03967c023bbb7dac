package org.lianban.app.supervision.figure.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases that are to be measured. */
@Repository
class FigureQueue {

    /** An entry: a case may have several. */
    record Due(long id, UUID caseId) {}

    private static final long LOCK = 0x66696775726573L;

    private final JdbcClient jdbc;

    FigureQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps others from measuring until the transaction ends, so that no older reading overwrites a newer one. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
    }

    /** The entries that have waited longest. */
    List<Due> first(int limit) {
        return jdbc.sql("select id, case_id from figure_due order by id limit ? for update skip locked")
                .param(limit)
                .query(Due.class)
                .list();
    }

    void remove(List<Due> done) {
        jdbc.sql("delete from figure_due where id = any(?)")
                .param(done.stream().map(Due::id).toArray(Long[]::new))
                .update();
    }

    /** Queues all open cases, if nobody has done so on that day. */
    void addOpenOnesOnceOn(LocalDate day) {
        jdbc.sql("""
                        with first as (insert into figure_day values (?) on conflict do nothing returning day)
                        insert into figure_due (case_id)
                        select id from approval_case where state <> 'CLOSED' and exists (select from first)
                        union all
                        select d.id from delivered_case d join exchange_system s on s.code = d.system
                        where d.closed_on is null and not s.historical and exists (select from first)
                        """).param(day).update();
    }

    void addAll() {
        jdbc.sql(
                        "insert into figure_due (case_id) select id from approval_case union all select id from delivered_case")
                .update();
    }
}
