package org.lianban.app.simulation.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Moments;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored simulations. Each change of state says from which state. */
@Repository
public class SimulationStore {

    /** What is to be run. */
    record Order(UUID id, String region, Question question, long seed) {}

    private static final String COLUMNS = """
            select r.id, s.name as by, r.state, r.question, r.seed, r.steps_done, r.steps, r.tries, r.created_at, r.finished_at,
                r.took_ms, r.failure_zh, r.failure_en, %s as result
            from simulation_run r join staff s on s.id = r.staff where r.region = :region
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SimulationStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** False if that person has so many unfinished already. */
    public boolean add(UUID id, Actor by, Question question, long seed, int most, Instant now) {
        return jdbc.sql("""
                                insert into simulation_run (id, region, staff, question, seed, state, steps, created_at)
                                select :id, :region, :staff, :question::jsonb, :seed, 'WAITING', :steps, :now
                                where (select count(*) from simulation_run where staff = :staff and state in ('WAITING', 'RUNNING')) < :most
                                """)
                        .param("id", id)
                        .param("region", by.region())
                        .param("staff", by.staff())
                        .param("question", json.writeValueAsString(question))
                        .param("seed", seed)
                        .param("steps", question.steps())
                        .param("now", Timestamp.from(now))
                        .param("most", most)
                        .update()
                == 1;
    }

    public Optional<SimulationView> find(String region, UUID id) {
        return jdbc.sql(COLUMNS.formatted("r.result") + "and r.id = :id")
                .param("region", region)
                .param("id", id)
                .query(this::view)
                .optional();
    }

    /** The newest first, behind that one. */
    public List<SimulationView> page(String region, @Nullable Instant before, UUID after, int limit) {
        return jdbc.sql(COLUMNS.formatted("null") + """
                        and (:before::timestamptz is null or r.created_at < :before or r.created_at = :before and r.id > :after)
                        order by r.created_at desc, r.id limit :limit
                        """)
                .param("region", region)
                .param("before", before == null ? null : Timestamp.from(before))
                .param("after", after)
                .param("limit", limit)
                .query(this::view)
                .list();
    }

    private SimulationView view(ResultSet row, int number) throws SQLException {
        String failure = row.getString("failure_zh");
        String result = row.getString("result");
        long took = row.getLong("took_ms");
        return new SimulationView(
                row.getObject("id", UUID.class),
                row.getString("by"),
                SimulationState.valueOf(row.getString("state")),
                json.readValue(row.getString("question"), Question.class),
                row.getLong("seed"),
                row.getInt("steps_done"),
                row.getInt("steps"),
                row.getInt("tries"),
                Objects.requireNonNull(Moments.of(row, "created_at"), "created_at"),
                Moments.of(row, "finished_at"),
                took == 0 ? null : took,
                failure == null ? null : new LocalisedText(failure, row.getString("failure_en")),
                result == null ? null : json.readValue(result, SimulationResult.class));
    }

    /** False if it is over. */
    public boolean stop(String region, UUID id, Instant now) {
        return jdbc.sql("""
                                update simulation_run set state = 'STOPPED', finished_at = :now
                                where id = :id and region = :region and state in ('WAITING', 'RUNNING')
                                """)
                        .param("now", Timestamp.from(now))
                        .param("id", id)
                        .param("region", region)
                        .update()
                == 1;
    }

    /** Takes the oldest that waits. */
    Optional<Order> take() {
        return jdbc.sql("""
                        update simulation_run set state = 'RUNNING', tries = tries + 1, steps_done = 0, beat_at = clock_timestamp()
                        where id = (select id from simulation_run where state = 'WAITING' order by created_at, id limit 1
                            for update skip locked)
                        returning id, region, question, seed
                        """)
                .query((row, number) -> new Order(
                        row.getObject("id", UUID.class),
                        row.getString("region"),
                        json.readValue(row.getString("question"), Question.class),
                        row.getLong("seed")))
                .optional();
    }

    /** Lets those wait again whose node has been silent for a minute. */
    void takeBackSilent(int mostTries) {
        jdbc.sql("""
                        update simulation_run set state = 'WAITING', beat_at = null
                        where state = 'RUNNING' and beat_at < clock_timestamp() - interval '1 minute' and tries < :most
                        """).param("most", mostTries).update();
    }

    /** Those that broke off too often: how long they ran says that they would again. */
    List<UUID> brokenOff(int mostTries) {
        return jdbc.sql("""
                        select id from simulation_run
                        where state = 'RUNNING' and beat_at < clock_timestamp() - interval '1 minute' and tries >= :most
                        """).param("most", mostTries).query(UUID.class).list();
    }

    /** Says how far it is; false if it is to stop. */
    boolean beat(UUID id, int done) {
        return jdbc.sql("""
                                update simulation_run set steps_done = :done, beat_at = clock_timestamp()
                                where id = :id and state = 'RUNNING'
                                """).param("done", done).param("id", id).update() == 1;
    }

    /** A node that stops leaves it to another at once. */
    void giveBack(UUID id) {
        jdbc.sql("update simulation_run set state = 'WAITING', beat_at = null where id = ? and state = 'RUNNING'")
                .param(id)
                .update();
    }

    void done(UUID id, SimulationResult result, long tookMillis, Instant now) {
        jdbc.sql("""
                        update simulation_run set state = 'DONE', steps_done = steps, result = :result::jsonb, took_ms = :took,
                            finished_at = :now
                        where id = :id and state = 'RUNNING'
                        """)
                .param("result", json.writeValueAsString(result))
                .param("took", tookMillis)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    void failed(UUID id, LocalisedText why, Instant now) {
        jdbc.sql("""
                        update simulation_run set state = 'FAILED', failure_zh = :zh, failure_en = :en, finished_at = :now
                        where id = :id and state = 'RUNNING'
                        """)
                .param("zh", why.zh())
                .param("en", why.en())
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }
}
