package org.lianban.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.ledger.DerivedColumns.Differences;
import org.lianban.monitoring.ledger.LedgerEntry;
import org.lianban.monitoring.ledger.LedgerHead;
import org.lianban.monitoring.ledger.LedgerVerifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What must be true of the ledger of any case at any time. */
public final class LedgerSoundness {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clocks clocks;
    private final CapSweep caps;
    private final Projection projection;
    private final CalendarBook calendars;
    private final Timeline timeline;

    LedgerSoundness(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clocks clocks,
            CapSweep caps,
            Projection projection,
            CalendarBook calendars,
            Timeline timeline) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clocks = clocks;
        this.caps = caps;
        this.projection = projection;
        this.calendars = calendars;
        this.timeline = timeline;
    }

    /** Requires an unbroken chain, conserved time, no irregular event, a derivation that stands, and a sentence for each entry. */
    public void require(UUID caseId, Instant now) {
        chainIsUnbroken(caseId);
        timeIsConserved(caseId);
        rebuildChangesNothing(caseId, now);
        everyEntryReadsAsASentence(caseId);
    }

    private void chainIsUnbroken(UUID caseId) {
        List<LedgerEntry> entries = jdbc.sql(EntryRow.SELECT + "where case_id = ? order by sequence")
                .param(caseId)
                .query(EntryRow.MAPPER)
                .list();
        LedgerHead head = jdbc.sql("select ledger_sequence, ledger_head from approval_case where id = ?")
                .param(caseId)
                .query((row, number) -> new LedgerHead(row.getLong(1), row.getString(2)))
                .single();
        assertThat(LedgerVerifier.verify(entries.stream(), Map.of(caseId.toString(), head)))
                .isEmpty();
    }

    private void timeIsConserved(UUID caseId) {
        for (ClockView clock : clocks.ofCase(caseId)) {
            long uncounted = clock.uncounted().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(clock.counted() + uncounted + clock.nonWorking())
                    .as("days of %s %s", clock.kind(), clock.subject())
                    .isEqualTo(clock.elapsed());
            assertThat(clock.irregularities()).isEmpty();
        }
    }

    private void rebuildChangesNothing(UUID caseId, Instant now) {
        caps.sweep(now);
        Differences found = transaction.execute(status -> {
            jdbc.sql("select id from approval_case where id = ? for update")
                    .param(caseId)
                    .query()
                    .singleRow();
            return projection.refresh(List.of(caseId), calendars.hold(), now);
        });
        assertThat(found).isEqualTo(Differences.NONE);
    }

    private void everyEntryReadsAsASentence(UUID caseId) {
        assertThat(timeline.of(caseId, 0, 200)).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.text().zh()).doesNotStartWith(entry.type()).doesNotContain("—");
            assertThat(entry.text().en()).doesNotStartWith(entry.type()).doesNotContain("—");
        });
    }
}
