package org.lianban.app.supervision.overdue;

import java.time.Instant;
import java.util.List;
import org.lianban.app.database.Column;
import org.lianban.app.supervision.finding.SecondTry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Cards and orders that could not be looked at. They are reported, tried again later, and never stand in the way of the others. */
@Repository
class SetAsideAnswers {

    private final JdbcClient jdbc;

    SetAsideAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts one aside, longer each time. */
    void put(Asked one, RuntimeException why, Instant now) {
        StatementSpec putting = jdbc.sql("""
                        insert into answer_set_aside as a (what, id, department, region, error, since, tries, retry_at)
                        values (:what, :id, :department, :region, :error, :now::timestamptz, 1, %s)
                        on conflict (what, id, department) do update set error = excluded.error, tries = a.tries + 1,
                            retry_at = %s
                        """.formatted(SecondTry.AFTER_THE_FIRST, SecondTry.AFTER_ANOTHER));
        SecondTry.parameters(putting, why, now)
                .param("what", one.what())
                .param("id", one.id())
                .param("department", one.department())
                .param("region", one.region())
                .update();
    }

    /** Forgets those that went well. */
    void clear(List<Asked> asked) {
        jdbc.sql("""
                        delete from answer_set_aside
                        where (what, id, department) in (select * from unnest(:what::text[], :ids::uuid[], :departments::text[]))
                        """)
                .param("what", Column.of(asked, Asked::what))
                .param("ids", Column.of(asked, Asked::id))
                .param("departments", Column.of(asked, Asked::department))
                .update();
    }
}
