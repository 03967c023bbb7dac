package org.lianban.app.casework.acquaintance;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.ledger.Timeline;
import org.lianban.app.ledger.TimelineEntry;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.Attention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Remembers for each person how far he knows a case. News stays news as long as he keeps coming back to it. */
@Repository
class NewsBook {

    /** Who comes back within this time is still at the same visit. */
    private static final Duration VISIT = Duration.ofMinutes(30);

    private static final int MOST = 200;

    /** Who holds a task, and what clocks do because of something that is told anyway, is no news. */
    private static final Set<String> ROUTINE = Set.of(
            "STARTED",
            "STOPPED",
            "REANCHORED",
            "RESET",
            "TASK_CLAIMED",
            "TASK_RELEASED",
            "TASK_STARTED",
            "APPLICANT_NOTIFIED",
            "PROCEDURE_GRANTED",
            "PROCEDURE_RESUMED",
            "EXTENSION_GRANTED");

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Attention attention;
    private final Clock clock;

    NewsBook(JdbcClient jdbc, Timeline timeline, Attention attention, Clock clock) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.attention = attention;
        this.clock = clock;
    }

    private record Known(long known, Instant since, boolean first) {}

    /**
     * Looks at the case, and says what is new to the reader; its open tasks are no news to him any more, if he handles cases. Whether
     * he may see it is for the caller to say.
     */
    @Transactional
    News look(Actor reader, UUID caseId) {
        if (CaseAccess.handles(reader)) {
            attention.opened(reader.staff(), caseId);
        }
        Known known = come(reader, caseId, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (known.first()) {
            return new News(null, List.of(), false);
        }
        List<TimelineEntry> entries = timeline.of(caseId, known.known(), MOST);
        return new News(known.since(), items(entries, reader), entries.size() == MOST);
    }

    private Known come(Actor reader, UUID caseId, Instant now) {
        return jdbc.sql("""
                        insert into case_seen (staff, case_id, known, known_at, latest, latest_at)
                        select :staff, id, ledger_sequence, :now, ledger_sequence, :now from approval_case where id = :case
                        on conflict (staff, case_id) do update set
                            known = case when case_seen.latest_at < :left then case_seen.latest else case_seen.known end,
                            known_at = case when case_seen.latest_at < :left then case_seen.latest_at
                                else case_seen.known_at end,
                            latest = excluded.latest, latest_at = excluded.latest_at
                        returning known, known_at, known_at = :now and known = latest as first
                        """)
                .param("staff", reader.staff())
                .param("case", caseId)
                .param("now", Timestamp.from(now))
                .param("left", Timestamp.from(now.minus(VISIT)))
                .query((row, number) -> new Known(
                        row.getLong("known"), row.getTimestamp("known_at").toInstant(), row.getBoolean("first")))
                .single();
    }

    private static List<News.NewsEntry> items(List<TimelineEntry> entries, Actor reader) {
        Map<String, List<TimelineEntry>> byType = new LinkedHashMap<>();
        for (TimelineEntry entry : entries) {
            if (!entry.actor().login().equals(reader.login()) && !ROUTINE.contains(entry.type())) {
                byType.computeIfAbsent(entry.type(), type -> new ArrayList<>()).add(entry);
            }
        }
        return byType.values().stream()
                .map(NewsBook::item)
                .sorted((a, b) -> b.at().compareTo(a.at()))
                .toList();
    }

    private static News.NewsEntry item(List<TimelineEntry> same) {
        TimelineEntry newest = same.get(same.size() - 1);
        return new News.NewsEntry(
                newest.type(), same.size(), newest.text(), newest.actor().name(), newest.recordedAt());
    }
}
