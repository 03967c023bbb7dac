package org.lianban.app.catalogue.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code catalogue_entry}: none is ever changed or taken away. */
@Repository
class CatalogueEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    CatalogueEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest version of every entry. */
    List<Entry> newest() {
        return jdbc.sql("""
                        select distinct on (kind, code) kind, code, version, source
                        from catalogue_entry
                        order by kind, code, version desc
                        """)
                .query((row, number) -> new Entry(
                        Entry.Kind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getInt("version"),
                        row.getString("source")))
                .list();
    }

    /** Adds the register as its next version, if it differs from the newest: it has no version of its own. */
    void addRegister(Entry register) {
        Optional<Entry> newest = newest().stream()
                .filter(entry -> entry.kind() == Entry.Kind.DEPARTMENTS)
                .findFirst();
        if (newest.map(Entry::source).filter(register.source()::equals).isEmpty()) {
            int version = newest.map(Entry::version).orElse(0) + 1;
            add(new Entry(register.kind(), register.code(), version, register.source()));
        }
    }

    /** Adds a version; one that is there stays as it is. */
    void add(Entry entry) {
        jdbc.sql("""
                        insert into catalogue_entry (kind, code, version, source, loaded_at)
                        values (:kind, :code, :version, :source, :now)
                        on conflict do nothing
                        """)
                .param("kind", entry.kind().name())
                .param("code", entry.code())
                .param("version", entry.version())
                .param("source", entry.source())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
