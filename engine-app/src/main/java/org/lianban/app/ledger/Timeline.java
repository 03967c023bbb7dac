package org.lianban.app.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.TimelineEntry.Person;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.ledger.LedgerEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the story of a case. Who may hear it is for the caller to say. */
@Component
public class Timeline {

    private final JdbcClient jdbc;
    private final TimelineTexts texts = TimelineTexts.load();

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The entries of a case after one of them, in order.
     *
     * @param after the sequence of the last entry that is known already, 0 for none
     * @param limit how many at most
     */
    public List<TimelineEntry> of(UUID caseId, long after, int limit) {
        return jdbc.sql("""
                select e.case_id, e.sequence, e.clock_id, e.type, e.at, e.recorded_at, e.actor, e.basis, e.data::text,
                       e.previous_hash, e.hash, s.name, s.department, k.kind,
                       d.name_zh as department_zh, d.name_en as department_en
                from clock_event e
                left join staff s on s.login = e.actor
                left join clock k on k.id = e.clock_id
                left join department d on d.code = e.data ->> 'department'
                where e.case_id = ? and e.sequence > ? order by e.sequence limit ?""")
                .param(caseId)
                .param(after)
                .param(limit)
                .query(this::entry)
                .list();
    }

    TimelineEntry entry(ResultSet row, int number) throws SQLException {
        LedgerEntry entry = EntryRow.entry(row);
        @Nullable String kind = row.getString("kind");
        return new TimelineEntry(
                entry.sequence(),
                entry.type(),
                row.getObject("clock_id", UUID.class),
                entry.at(),
                entry.recordedAt(),
                person(entry.actor(), row.getString("name"), row.getString("department")),
                entry.basis(),
                entry.data(),
                texts.sentence(entry, kind == null ? null : ClockKind.valueOf(kind), department(row)));
    }

    private static @Nullable LocalisedText department(ResultSet row) throws SQLException {
        String zh = row.getString("department_zh");
        return zh == null ? null : new LocalisedText(zh, row.getString("department_en"));
    }

    private static Person person(String login, @Nullable String name, @Nullable String department) {
        return new Person(login, Objects.requireNonNullElse(name, login), department);
    }
}
