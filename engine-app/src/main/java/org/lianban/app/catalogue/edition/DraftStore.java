package org.lianban.app.catalogue.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lianban.app.catalogue.store.EntryKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts of entries, one an entry. */
@Repository
class DraftStore {

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<EntryKey, Draft> all() {
        Map<EntryKey, Draft> drafts = new LinkedHashMap<>();
        jdbc.sql("select * from catalogue_draft order by kind, code")
                .query((row, number) -> drafts.put(
                        new EntryKey(EntryKind.valueOf(row.getString("kind")), row.getString("code")),
                        draft(row, number)))
                .list();
        return drafts;
    }

    Optional<Draft> find(EntryKey key) {
        return jdbc.sql("select * from catalogue_draft where kind = :kind and code = :code")
                .param("kind", key.kind().name())
                .param("code", key.code())
                .query(DraftStore::draft)
                .optional();
    }

    void save(EntryKey key, String source, Instant at, String by) {
        jdbc.sql("""
                        insert into catalogue_draft (kind, code, source, saved_at, saved_by)
                        values (:kind, :code, :source, :at, :by)
                        on conflict (kind, code) do update set revision = excluded.revision, source = excluded.source,
                            saved_at = excluded.saved_at, saved_by = excluded.saved_by
                        """)
                .param("kind", key.kind().name())
                .param("code", key.code())
                .param("source", source)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    void discard(EntryKey key) {
        jdbc.sql("delete from catalogue_draft where kind = :kind and code = :code")
                .param("kind", key.kind().name())
                .param("code", key.code())
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getInt("revision"),
                row.getString("source"),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"));
    }
}
