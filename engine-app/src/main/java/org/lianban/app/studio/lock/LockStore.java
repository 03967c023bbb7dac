package org.lianban.app.studio.lock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.part.Designer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored locks. Who writes one has locked its part. */
@Repository
class LockStore {

    private static final String COLUMNS =
            "select l.*, s.login, s.name from studio_lock l join staff s on s.id = l.holder ";

    private final JdbcClient jdbc;

    LockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EditLock> find(UUID part) {
        return jdbc.sql(COLUMNS + "where l.part = ?")
                .param(part)
                .query(LockStore::lock)
                .optional();
    }

    /** Those of the open parts of a change. */
    List<EditLock> of(UUID change) {
        return jdbc.sql(COLUMNS + "join studio_part p on p.id = l.part where p.change = ? and p.open")
                .param(change)
                .query(LockStore::lock)
                .list();
    }

    void give(UUID part, UUID holder, Instant since, Instant until, @Nullable UUID takenFrom) {
        jdbc.sql("""
                        insert into studio_lock (part, holder, held_since, until, taken_from)
                        values (:part, :holder, :since, :until, :from)
                        on conflict (part) do update set holder = excluded.holder, held_since = excluded.held_since,
                            until = excluded.until, taken_from = excluded.taken_from
                        """)
                .param("part", part)
                .param("holder", holder)
                .param("since", Timestamp.from(since))
                .param("until", Timestamp.from(until))
                .param("from", takenFrom)
                .update();
    }

    void release(UUID part, UUID holder) {
        jdbc.sql("delete from studio_lock where part = ? and holder = ?")
                .params(part, holder)
                .update();
    }

    private static EditLock lock(ResultSet row, int number) throws SQLException {
        return new EditLock(
                row.getObject("part", UUID.class),
                row.getObject("holder", UUID.class),
                new Designer(row.getString("login"), row.getString("name")),
                row.getTimestamp("held_since").toInstant(),
                row.getTimestamp("until").toInstant(),
                row.getObject("taken_from", UUID.class));
    }
}
