package org.lianban.app.drafts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stored drafts, the last of each person and form; what nobody has touched for long is dropped. */
@Repository
class DraftBook {

    private static final Duration KEPT = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    DraftView find(UUID staff, String form) {
        return jdbc.sql("select content, kept_at from draft where staff = ? and form = ?")
                .params(staff, form)
                .query((row, number) -> new DraftView(
                        form,
                        row.getString("content"),
                        row.getTimestamp("kept_at").toInstant()))
                .optional()
                .orElse(new DraftView(form, null, null));
    }

    @Transactional
    DraftView keep(UUID staff, DraftForm draft) {
        Instant now = clock.instant();
        jdbc.sql("delete from draft where staff = ? and kept_at < ?")
                .params(staff, Timestamp.from(now.minus(KEPT)))
                .update();
        jdbc.sql("""
                        insert into draft (staff, form, content, kept_at) values (?, ?, ?, ?)
                        on conflict (staff, form) do update set content = excluded.content, kept_at = excluded.kept_at
                        """)
                .params(staff, draft.form(), draft.content(), Timestamp.from(now))
                .update();
        return new DraftView(draft.form(), draft.content(), now);
    }

    void drop(UUID staff, String form) {
        jdbc.sql("delete from draft where staff = ? and form = ?")
                .params(staff, form)
                .update();
    }
}
