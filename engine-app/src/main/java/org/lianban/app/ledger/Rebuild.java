package org.lianban.app.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.NoticeStore;
import org.lianban.app.ledger.DerivedColumns.Differences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Derives every case anew from its ledger, in batches, while the application may go on working. */
final class Rebuild {

    /**
     * What it found.
     *
     * @param differences rows that were not what follows from the ledger, and are now
     * @param strays clocks of which no ledger tells; they are left alone
     */
    record Report(int cases, Differences differences, int strays) {}

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CalendarBook calendars;
    private final Projection projection;

    Rebuild(JdbcClient jdbc, TransactionTemplate transaction, CalendarBook calendars, Projection projection) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.calendars = calendars;
        this.projection = projection;
    }

    /** Rebuilds a database by itself, at the time that its application would say it is. */
    static Report on(DataSource source) {
        JdbcClient jdbc = JdbcClient.create(source);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        var projection = new Projection(jdbc, new EntryStore(jdbc), new DerivedColumns(jdbc));
        var calendars = new CalendarBook(jdbc, new NoticeStore(jdbc));
        long offset = jdbc.sql("select coalesce(max(offset_seconds), 0) from demonstration_clock")
                .query(Long.class)
                .single();
        Instant now = Clock.systemUTC().instant().plusSeconds(offset);
        return new Rebuild(jdbc, transaction, calendars, projection).run(now);
    }

    Report run(Instant now) {
        UUID[] last = {RunningClocks.FIRST};
        Differences differences = Differences.NONE;
        int cases = 0;
        List<UUID> batch;
        do {
            Batch done = transaction.execute(status -> batch(last[0], now));
            batch = done.cases();
            differences = differences.and(done.differences());
            cases += batch.size();
            last[0] = batch.isEmpty() ? last[0] : batch.get(batch.size() - 1);
        } while (!batch.isEmpty());
        return new Report(cases, differences, strays());
    }

    private record Batch(List<UUID> cases, Differences differences) {}

    private Batch batch(UUID after, Instant now) {
        List<UUID> cases = projection.lockNext(after, BATCH);
        return new Batch(cases, cases.isEmpty() ? Differences.NONE : projection.refresh(cases, calendars.hold(), now));
    }

    private int strays() {
        return jdbc.sql(
                        "select count(*) from clock k where not exists (select 1 from clock_event e where e.clock_id = k.id)")
                .query(Integer.class)
                .single();
    }
}
