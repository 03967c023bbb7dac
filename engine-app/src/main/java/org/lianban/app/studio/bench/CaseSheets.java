package org.lianban.app.studio.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.part.Designer;
import org.lianban.app.studio.part.Writers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored test cases. */
@Repository
class CaseSheets {

    private final JdbcClient jdbc;
    private final Writers writers;

    CaseSheets(JdbcClient jdbc, Writers writers) {
        this.jdbc = jdbc;
        this.writers = writers;
    }

    CaseSheet of(UUID part) {
        return jdbc.sql("""
                        select t.revision, t.sheet, t.saved_at, s.login, s.name
                        from studio_table_cases t join staff s on s.id = t.saved_by where t.part = ?
                        """)
                .param(part)
                .query((row, number) -> new CaseSheet(
                        row.getInt("revision"),
                        row.getString("sheet"),
                        new Designer(row.getString("login"), row.getString("name")),
                        row.getTimestamp("saved_at").toInstant()))
                .optional()
                .orElse(CaseSheet.NONE);
    }

    /** Whoever saves them is a writer of the part from then on. Who calls has locked the part. */
    void save(UUID part, int revision, String sheet, Actor by, Instant now) {
        writers.add(part, by, now);
        jdbc.sql("""
                        insert into studio_table_cases (part, revision, sheet, saved_by, saved_at)
                        values (:part, :revision, :sheet, :by, :now)
                        on conflict (part) do update set revision = excluded.revision, sheet = excluded.sheet,
                            saved_by = excluded.saved_by, saved_at = excluded.saved_at
                        """)
                .param("part", part)
                .param("revision", revision)
                .param("sheet", sheet)
                .param("by", by.staff())
                .param("now", Timestamp.from(now))
                .update();
    }
}
