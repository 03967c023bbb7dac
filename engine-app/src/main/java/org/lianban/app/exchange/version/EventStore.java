package org.lianban.app.exchange.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Column;
import org.lianban.app.database.Moments;
import org.lianban.app.exchange.batch.Batch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The delivered events, in every version. Nothing is ever changed or deleted. */
@Repository
public class EventStore {

    private final JdbcClient jdbc;

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds events; the caller holds the locks of their cases.
     *
     * <p>One whose content was delivered before, in whatever version, is a duplicate: an old delivery that is repeated changes
     * nothing back.
     *
     * @param ids the cases by reference
     * @return what became of each, in order
     */
    List<Delivered> add(Batch batch, Map<String, UUID> ids, List<NewEvent> events, Instant now) {
        Map<String, Known> known = known(ids.values());
        List<Delivered> results = new ArrayList<>(events.size());
        List<NewEvent> fresh = new ArrayList<>();
        List<Integer> versions = new ArrayList<>();
        for (NewEvent event : events) {
            String name = name(Objects.requireNonNull(ids.get(event.reference())), event.key());
            Known before = known.computeIfAbsent(name, any -> new Known());
            if (!before.hashes.add(event.hash())) {
                results.add(Delivered.DUPLICATE);
            } else {
                before.version++;
                versions.add(before.version);
                fresh.add(event);
                results.add(before.take(Objects.requireNonNullElse(event.recordedAt(), now)));
            }
        }
        insert(batch, ids, fresh, versions, now);
        return results;
    }

    /** The versions of one event that are known. */
    private static final class Known {

        private int version;
        private @Nullable Instant latest;
        private final Set<String> hashes = new HashSet<>(2);

        void add(int version, String hash, Instant entered) {
            this.version = Math.max(this.version, version);
            hashes.add(hash);
            if (latest == null || entered.isAfter(latest)) {
                latest = entered;
            }
        }

        /** Whether a version that was entered then, delivered now, is the first, stands, or is older than the one that does. */
        Delivered take(Instant entered) {
            if (latest != null && entered.isBefore(latest)) {
                return Delivered.OLDER;
            }
            boolean first = latest == null;
            latest = entered;
            return first ? Delivered.ACCEPTED : Delivered.CHANGED;
        }
    }

    private static String name(UUID caseId, String key) {
        return caseId + " " + key;
    }

    private Map<String, Known> known(Collection<UUID> cases) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("""
                        select case_id, event_key, version, content_hash, coalesce(recorded_at, received_at) as entered
                        from exchange_event where case_id = any(:cases)
                        """).param("cases", cases.toArray(UUID[]::new)).query(row -> {
            String name = name(row.getObject("case_id", UUID.class), row.getString("event_key"));
            known.computeIfAbsent(name, any -> new Known())
                    .add(
                            row.getInt("version"),
                            row.getString("content_hash"),
                            row.getTimestamp("entered").toInstant());
        });
        return known;
    }

    private void insert(
            Batch batch, Map<String, UUID> ids, List<NewEvent> events, List<Integer> versions, Instant now) {
        if (events.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into exchange_event (case_id, event_key, version, content_hash, withdrawn, at, recorded_at, place, payload,
                            region, received_at, batch)
                        select e.case_id, e.event_key, e.version, e.content_hash, e.withdrawn, e.at, e.recorded_at, e.place,
                            e.payload::jsonb, :region, :now, :batch
                        from unnest(:cases::uuid[], :keys::text[], :versions::int[], :hashes::text[], :withdrawn::boolean[],
                            :at::timestamptz[], :recorded::timestamptz[], :places::bigint[], :payloads::text[])
                            as e (case_id, event_key, version, content_hash, withdrawn, at, recorded_at, place, payload)
                        """)
                .param("region", batch.region())
                .param("now", Timestamp.from(now))
                .param("batch", batch.id())
                .param(
                        "cases",
                        events.stream().map(event -> ids.get(event.reference())).toArray(UUID[]::new))
                .param("keys", Column.of(events, NewEvent::key))
                .param("versions", versions.toArray(Integer[]::new))
                .param("hashes", Column.of(events, NewEvent::hash))
                .param("withdrawn", events.stream().map(NewEvent::withdrawn).toArray(Boolean[]::new))
                .param("at", Column.of(events, event -> event.at()))
                .param("recorded", Column.of(events, event -> event.recordedAt()))
                .param("places", events.stream().map(NewEvent::place).toArray(Long[]::new))
                .param("payloads", Column.of(events, NewEvent::payload))
                .update();
    }

    /** All versions of the events of several cases, in one query; each case's by key and version. */
    Map<UUID, List<StoredEvent>> of(Collection<UUID> cases) {
        Map<UUID, List<StoredEvent>> events = new HashMap<>();
        jdbc.sql("select * from exchange_event where case_id = any(:cases) order by case_id, event_key, version")
                .param("cases", cases.toArray(UUID[]::new))
                .query(row -> {
                    StoredEvent event = event(row);
                    events.computeIfAbsent(event.caseId(), any -> new ArrayList<>())
                            .add(event);
                });
        return events;
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getObject("case_id", UUID.class),
                row.getString("event_key"),
                row.getInt("version"),
                row.getString("content_hash"),
                row.getBoolean("withdrawn"),
                Moments.of(row, "at"),
                Moments.of(row, "recorded_at"),
                row.getTimestamp("received_at").toInstant(),
                row.getObject("batch", UUID.class),
                row.getLong("place"),
                row.getString("payload"));
    }
}
