package org.lianban.app.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code catalogue_entry}: none is ever changed or taken away. */
@Repository
public class CatalogueEntries {

    private final JdbcClient jdbc;

    CatalogueEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those who publish, the second waits for the first, and then sees what that one did. */
    public void lock() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('catalogue', 0))) locked")
                .query(Integer.class)
                .single();
    }

    /** Every version of every entry, by entry and version. */
    public List<Entry> all() {
        return jdbc.sql("select * from catalogue_entry order by kind, code, version")
                .query(CatalogueEntries::entry)
                .list();
    }

    /** The versions of one entry, the last first. */
    public List<Entry> versions(EntryKind kind, String code) {
        return jdbc.sql("select * from catalogue_entry where kind = :kind and code = :code order by version desc")
                .param("kind", kind.name())
                .param("code", code)
                .query(CatalogueEntries::entry)
                .list();
    }

    /** How many versions there are of all entries: it grows with each that is published. */
    long count() {
        return jdbc.sql("select count(*) from catalogue_entry")
                .query(Long.class)
                .single();
    }

    /** Adds a version; one that is there stays as it is. */
    public void add(Entry entry) {
        jdbc.sql("""
                        insert into catalogue_entry (kind, code, version, source, from_at, loaded_at, published_by)
                        values (:kind, :code, :version, :source, :from, :now, :by)
                        on conflict do nothing
                        """)
                .param("kind", entry.kind().name())
                .param("code", entry.code())
                .param("version", entry.version())
                .param("source", entry.source())
                .param("from", Timestamp.from(entry.fromAt()))
                .param("now", Timestamp.from(entry.loadedAt()))
                .param("by", entry.publishedBy(), Types.VARCHAR)
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                EntryKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getInt("version"),
                row.getString("source"),
                row.getTimestamp("from_at").toInstant(),
                row.getTimestamp("loaded_at").toInstant(),
                row.getString("published_by"));
    }
}
