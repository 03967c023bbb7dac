package org.lianban.app.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianban.app.calendars.CalendarEdition;
import org.lianban.app.ledger.DerivedColumns.Differences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Derives whole cases anew from the ledger. The lock on a case is the lock on all that is derived from it; cases are locked in
 * the order of their ids, so that two who do so never wait for each other in a ring.
 */
@Component
class Projection {

    private final JdbcClient jdbc;
    private final EntryStore entries;
    private final DerivedColumns derived;

    Projection(JdbcClient jdbc, EntryStore entries, DerivedColumns derived) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.derived = derived;
    }

    /** Writes what follows from the ledgers of these cases; the caller holds the lock on them. */
    Differences refresh(List<UUID> cases, CalendarEdition edition, Instant now) {
        return write(entries.clocksOf(cases), edition, now);
    }

    /** The same for clocks that are loaded already. */
    Differences write(List<RecordedClock> clocks, CalendarEdition edition, Instant now) {
        return derived.write(new Derivation(edition, now).of(clocks));
    }

    /** Locks the next cases after one, waiting for those who work on them. */
    List<UUID> lockNext(UUID after, int limit) {
        return jdbc.sql("select id from approval_case where id > ? order by id limit ? for no key update")
                .param(after)
                .param(limit)
                .query(UUID.class)
                .list();
    }

    /** Locks the next cases after one that have a running clock, waiting for those who work on them. */
    List<UUID> lockNextRunning(UUID after, int limit) {
        return jdbc.sql("""
                select id from approval_case c
                where id > ? and exists (select 1 from clock k where k.case_id = c.id and k.state <> 'STOPPED')
                order by id limit ? for no key update""").param(after).param(limit).query(UUID.class).list();
    }
}
