package org.lianban.app.supervision.finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When to look at which case. */
@Repository
class WatchStore {

    /**
     * When a case is to be looked at again.
     *
     * @param at null if nothing is to be expected before it changes
     */
    record Look(UUID caseId, @Nullable Instant at) {}

    private final JdbcClient jdbc;

    WatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lookAgain(List<Look> looks) {
        jdbc.sql("""
                        with looked as (
                            select * from unnest(:cases::uuid[], :moments::timestamptz[]) as l (case_id, look_at)
                        ), done as (
                            delete from case_watch w using looked l where w.case_id = l.case_id and l.look_at is null
                        )
                        update case_watch w set look_at = l.look_at from looked l
                        where w.case_id = l.case_id and l.look_at is not null
                        """)
                .param("cases", looks.stream().map(Look::caseId).toArray(UUID[]::new))
                .param("moments", Column.of(looks, WatchStore.Look::at))
                .update();
    }
}
