package org.lianban.app.supervision.overdue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lianban.app.database.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards and orders that could not be looked at. They are reported, tried again later, and never stand in the way of the others. */
@Repository
class SetAsideAnswers {

    private static final int LONGEST_ERROR = 500;
    private static final Duration FIRST_RETRY = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 7; // ten minutes to about a day

    private final JdbcClient jdbc;

    SetAsideAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts one aside, longer each time. */
    void put(Asked one, RuntimeException why, Instant now) {
        String error = why.toString();
        jdbc.sql("""
                        insert into answer_set_aside as a (what, id, department, region, error, since, tries, retry_at)
                        values (:what, :id, :department, :region, :error, :now::timestamptz, 1,
                            :now::timestamptz + :first * interval '1 second')
                        on conflict (what, id, department) do update set error = excluded.error, tries = a.tries + 1,
                            retry_at = :now::timestamptz + :first * interval '1 second' * power(2, least(a.tries, :most))
                        """)
                .param("what", one.what())
                .param("id", one.id())
                .param("department", one.department())
                .param("region", one.region())
                .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .param("now", Timestamp.from(now))
                .param("first", FIRST_RETRY.toSeconds())
                .param("most", MOST_DOUBLINGS)
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
