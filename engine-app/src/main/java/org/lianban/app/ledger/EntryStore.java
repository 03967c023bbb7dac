package org.lianban.app.ledger;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lianban.app.database.Column;
import org.lianban.monitoring.ledger.LedgerEntry;
import org.lianban.monitoring.ledger.LedgerHead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of ledger entries: it can be appended to and read, nothing else. */
@Component
class EntryStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CaseHead head(UUID caseId) {
        return jdbc.sql("""
                        select c.region, c.ledger_sequence, c.ledger_head, e.recorded_at
                        from approval_case c left join clock_event e on e.case_id = c.id and e.sequence = c.ledger_sequence
                        where c.id = ?
                        """)
                .param(caseId)
                .query((row, number) -> {
                    Timestamp recordedAt = row.getTimestamp(4);
                    return new CaseHead(
                            caseId,
                            row.getString(1),
                            new LedgerHead(row.getLong(2), row.getString(3)),
                            recordedAt == null ? null : recordedAt.toInstant());
                })
                .single();
    }

    /** Writes entries that follow one another, in one statement. */
    void append(CaseHead from, List<LedgerEntry> entries) {
        jdbc.sql("""
                insert into clock_event (case_id, region, sequence, clock_id, type, at, recorded_at, actor, basis, data,
                                         previous_hash, hash)
                select ?, ?, * from unnest(?::bigint[], ?::uuid[], ?::text[], ?::timestamptz[], ?::timestamptz[], ?::text[],
                                           ?::text[], ?::jsonb[], ?::text[], ?::text[])""")
                .param(from.caseId())
                .param(from.region())
                .param(Column.of(entries, LedgerEntry::sequence))
                .param(Column.of(entries, LedgerEntry::clock))
                .param(Column.of(entries, LedgerEntry::type))
                .param(Column.of(entries, LedgerEntry::at))
                .param(Column.of(entries, LedgerEntry::recordedAt))
                .param(Column.of(entries, LedgerEntry::actor))
                .param(Column.of(entries, LedgerEntry::basis))
                .param(Column.of(entries, this::data))
                .param(Column.of(entries, LedgerEntry::previousHash))
                .param(Column.of(entries, LedgerEntry::hash))
                .update();
        advance(from, entries.get(entries.size() - 1).head());
    }

    private void advance(CaseHead from, LedgerHead to) {
        int moved = jdbc.sql("""
                update approval_case set ledger_sequence = ?, ledger_head = ?
                where id = ? and ledger_sequence = ? and ledger_head = ?""")
                .param(to.sequence())
                .param(to.hash())
                .param(from.caseId())
                .param(from.head().sequence())
                .param(from.head().hash())
                .update();
        if (moved == 0) {
            throw new IllegalStateException(
                    "The ledger of case %s was extended by somebody else: the case must be locked first"
                            .formatted(from.caseId()));
        }
    }

    private String data(LedgerEntry entry) {
        return json.writeValueAsString(entry.data());
    }

    /** The entries of these clocks of one case, in order. */
    List<LedgerEntry> ofClocks(UUID caseId, Collection<UUID> clocks) {
        return jdbc.sql(EntryRow.SELECT + "where case_id = ? and clock_id = any(?::uuid[]) order by sequence")
                .param(caseId)
                .param(Column.of(clocks))
                .query(EntryRow.MAPPER)
                .list();
    }

    /** The clocks of these cases, case by case, each with its entries in order. */
    List<RecordedClock> clocksOf(Collection<UUID> cases) {
        return RecordedClock.of(jdbc.sql(EntryRow.SELECT
                        + "where case_id = any(?::uuid[]) and clock_id is not null order by case_id, sequence")
                .param(Column.of(cases))
                .query(EntryRow.MAPPER)
                .list());
    }
}
