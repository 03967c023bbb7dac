package org.lianban.app.exchange.batch;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Moments;
import org.lianban.app.exchange.batch.Batch.Source;
import org.lianban.app.exchange.batch.Batch.State;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deliveries in the database. */
@Repository
public class Batches {

    private static final int SHORTEST_KEY = 8;
    private static final int LONGEST_KEY = 80;
    private static final String SELECT = """
            select b.*, (select t.note from exchange_token t where t.system = b.system and 'token:' || t.id = b.sent_by) as token_note
            from exchange_batch b
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration silence;

    /** An import that wrote nothing during {@code silence} has died; the same delivery, repeated later, takes its place. */
    Batches(JdbcClient jdbc, Clock clock, @Value("${lianban.exchange-silence:2m}") Duration silence) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.silence = silence;
    }

    /** A delivery to begin; the key is the sender's, or null. */
    public record Opening(
            String region, String system, @Nullable String key, String fingerprint, Source source, String sentBy) {}

    /**
     * Begins a delivery, or takes up one that broke off.
     *
     * @return empty if the same delivery was read to its end before; {@link #find} has it
     * @throws Refusal if the key was used for another delivery, or this one is being read just now
     */
    public Optional<Batch> open(Opening opening, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String key = key(opening.key(), id);
        int opened = jdbc.sql("""
                        insert into exchange_batch (id, region, system, key, fingerprint, source, sent_by, received_at, touched_at, state)
                        values (:id, :region, :system, :key, :print, :source, :by, :now, :now, 'RUNNING')
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("region", opening.region())
                .param("system", opening.system())
                .param("key", key)
                .param("print", opening.fingerprint())
                .param("source", opening.source().name())
                .param("by", opening.sentBy())
                .param("now", Timestamp.from(now))
                .update();
        Batch batch = find(opening.system(), key).orElseThrow();
        if (opened == 1) {
            return Optional.of(batch);
        }
        if (!batch.fingerprint().equals(opening.fingerprint()) || batch.source() != opening.source()) {
            throw Refusal.conflict(
                    new LocalisedText(
                            "此 Idempotency-Key 已用于另一批数据。", "This Idempotency-Key was used for another delivery."),
                    new LocalisedText("请为每批数据使用新的值。", "Use a new key for each delivery."));
        }
        return batch.state() == State.DONE ? Optional.empty() : Optional.of(takeUp(batch, now));
    }

    private Batch takeUp(Batch batch, Instant now) {
        int taken = jdbc.sql("""
                        update exchange_batch set state = 'RUNNING', touched_at = :now, ended_at = null,
                            cases = 0, accepted = 0, duplicates = 0, changed = 0, older = 0, refused = 0
                        where id = :id and (state = 'FAILED' or touched_at < :silent)
                        """)
                .param("id", batch.id())
                .param("now", Timestamp.from(now))
                .param("silent", Timestamp.from(now.minus(silence)))
                .update();
        if (taken == 0) {
            throw Refusal.conflict(
                            new LocalisedText("这批数据正在读取。", "This delivery is being read."),
                            new LocalisedText("请查询其进度。", "Ask how far it is."))
                    .with("batch", batch.id());
        }
        return require(batch.id());
    }

    private static String key(@Nullable String given, UUID id) {
        if (given == null) {
            return id.toString();
        }
        if (given.length() < SHORTEST_KEY || given.length() > LONGEST_KEY) {
            throw Refusal.invalid(
                    "Idempotency-Key",
                    new LocalisedText("Idempotency-Key 须为 8 至 80 个字符。", "An Idempotency-Key has 8 to 80 characters."));
        }
        return given;
    }

    /** Notes how many cases a log has. */
    public void knows(UUID id, int cases) {
        jdbc.sql("update exchange_batch set cases_known = :cases where id = :id")
                .param("cases", cases)
                .param("id", id)
                .update();
    }

    /** Adds what a part of it came to. */
    public void add(UUID id, Counts counts, Instant now) {
        jdbc.sql("""
                        update exchange_batch set cases = cases + :cases, accepted = accepted + :accepted,
                            duplicates = duplicates + :duplicates, changed = changed + :changed, older = older + :older,
                            refused = refused + :refused, touched_at = :now
                        where id = :id
                        """)
                .param("cases", counts.cases())
                .param("accepted", counts.accepted())
                .param("duplicates", counts.duplicates())
                .param("changed", counts.changed())
                .param("older", counts.older())
                .param("refused", counts.refused())
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /** Ends it; {@code results} are those of REST, a letter for each event. */
    public void end(UUID id, State state, @Nullable String results, Instant now) {
        jdbc.sql("""
                        update exchange_batch set state = :state, results = :results, ended_at = :now, touched_at = :now
                        where id = :id
                        """)
                .param("state", state.name())
                .param("results", results)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    public Optional<Batch> find(String system, String key) {
        return jdbc.sql(SELECT + "where b.system = :system and b.key = :key")
                .param("system", system)
                .param("key", key)
                .query(this::batch)
                .optional();
    }

    public Optional<Batch> find(UUID id) {
        return jdbc.sql(SELECT + "where b.id = :id")
                .param("id", id)
                .query(this::batch)
                .optional();
    }

    /** The delivery of that id, which is known to exist. */
    public Batch require(UUID id) {
        return find(id).orElseThrow();
    }

    /** The deliveries of a region, the newest first; of one system or department only, if it is given. */
    List<Batch> list(
            String region,
            @Nullable String system,
            @Nullable String department,
            List<@Nullable String> after,
            int rows) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("region", region);
        StringBuilder where = new StringBuilder("b.region = :region");
        if (system != null) {
            where.append(" and b.system = :system");
            parameters.put("system", system);
        }
        if (department != null) {
            where.append(" and s.department = :department");
            parameters.put("department", department);
        }
        if (!after.isEmpty()) {
            where.append(" and (b.received_at, b.id) < (:after::timestamptz, :id::uuid)");
            parameters.put("after", String.valueOf(after.get(0)));
            parameters.put("id", String.valueOf(after.get(1)));
        }
        return jdbc.sql("""
                        %s join exchange_system s on s.code = b.system
                        where %s order by b.received_at desc, b.id desc limit %d
                        """.formatted(SELECT, where, rows))
                .params(parameters)
                .query(this::batch)
                .list();
    }

    private Batch batch(ResultSet row, int number) throws SQLException {
        Instant touched = row.getTimestamp("touched_at").toInstant();
        State state = State.valueOf(row.getString("state"));
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("system"),
                row.getString("key"),
                row.getString("fingerprint"),
                Source.valueOf(row.getString("source")),
                row.getString("sent_by"),
                row.getString("token_note"),
                row.getTimestamp("received_at").toInstant(),
                touched,
                Moments.of(row, "ended_at"),
                state == State.RUNNING && touched.isBefore(clock.instant().minus(silence)) ? State.INTERRUPTED : state,
                row.getInt("cases"),
                row.getObject("cases_known", Integer.class),
                row.getLong("accepted"),
                row.getLong("duplicates"),
                row.getLong("changed"),
                row.getLong("older"),
                row.getLong("refused"),
                row.getString("results"));
    }
}
