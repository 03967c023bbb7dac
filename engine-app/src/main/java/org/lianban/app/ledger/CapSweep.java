package org.lianban.app.ledger;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.ledger.DerivedColumns.Differences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the derived columns follow the clocks that change by themselves: at its cap a suspension is over, and time counts again
 * although nobody resumed it. Readings need no sweep, only lists and searches do. Several may run at once; each takes what no
 * other has, and a case that somebody works on is left to that command or to the next sweep.
 */
@Component
public class CapSweep {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CalendarBook calendars;
    private final Projection projection;

    CapSweep(JdbcClient jdbc, TransactionTemplate transaction, CalendarBook calendars, Projection projection) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.calendars = calendars;
        this.projection = projection;
    }

    /**
     * Refreshes every case that has a clock due for a change by {@code now}, in batches of one transaction each.
     *
     * @return how many rows changed: clocks, cases and tasks
     */
    public int sweep(Instant now) {
        int changed = 0;
        Differences batch;
        do {
            batch = transaction.execute(status -> batch(now));
            changed += batch.total();
        } while (batch.clocks() > 0);
        return changed;
    }

    private Differences batch(Instant now) {
        List<UUID> cases = jdbc.sql("""
                select id from approval_case
                where id in (select case_id from clock where next_change <= ?)
                order by id limit ? for no key update skip locked""")
                .param(Timestamp.from(now))
                .param(BATCH)
                .query(UUID.class)
                .list();
        return cases.isEmpty() ? Differences.NONE : projection.refresh(cases, calendars.hold(), now);
    }
}
