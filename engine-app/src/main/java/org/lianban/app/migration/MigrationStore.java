package org.lianban.app.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.engine.migration.Renamed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored migrations. Each change of state says from which states, so that of two who press at once one is told. */
@Repository
class MigrationStore {

    private static final TypeReference<List<Renamed>> RENAMED = new TypeReference<>() {};

    /** What is to be done, for whoever does it. */
    record Order(UUID id, String from, String to, List<Renamed> renamed, MigrationState state) {}

    /** As it is stored, with how its cases stand. */
    record Stored(
            Order order,
            String note,
            String by,
            Instant createdAt,
            @Nullable Instant finishedAt,
            long cases,
            long untried,
            long ready,
            long held,
            long gone,
            long failed,
            long migrated) {}

    private static final String COLUMNS = """
            select m.*, s.name as by_name, n.* from case_migration m join staff s on s.id = m.staff cross join lateral (
                select count(*) as cases, count(*) filter (where c.state = 'UNTRIED') as untried,
                    count(*) filter (where c.state = 'READY') as ready, count(*) filter (where c.state = 'HELD') as held,
                    count(*) filter (where c.state = 'GONE') as gone, count(*) filter (where c.state = 'FAILED') as failed,
                    count(*) filter (where c.state = 'MIGRATED') as migrated
                from case_migration_case c where c.migration = m.id) n
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    MigrationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the migration down, and with it every open case of the region that runs on its source. */
    void add(UUID id, String region, UUID staff, MigrationForm form, Instant now) {
        jdbc.sql("""
                        insert into case_migration (id, region, staff, from_set, to_set, renamed, note, state, created_at)
                        values (:id, :region, :staff, :from, :to, :renamed::jsonb, :note, 'PLANNED', :now)
                        """)
                .param("id", id)
                .param("region", region)
                .param("staff", staff)
                .param("from", form.from())
                .param("to", form.to())
                .param("renamed", json.writeValueAsString(form.renames()))
                .param("note", form.note())
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("""
                        insert into case_migration_case (migration, number, case_id, case_number)
                        select :id, row_number() over (order by c.received_at, c.id), c.id, c.number
                        from approval_case c join act_ru_execution e on e.id_ = c.process_instance
                            join act_re_procdef d on d.id_ = e.proc_def_id_
                        where c.region = :region and c.state <> 'CLOSED' and d.deployment_id_ = :from
                        """)
                .param("id", id)
                .param("region", region)
                .param("from", form.from())
                .update();
    }

    Optional<Stored> find(String region, UUID id) {
        return jdbc.sql(COLUMNS + "where m.region = :region and m.id = :id")
                .param("region", region)
                .param("id", id)
                .query(this::stored)
                .optional();
    }

    /** Those of a region behind that one, the newest first. */
    List<Stored> page(String region, @Nullable Instant before, UUID after, int limit) {
        return jdbc.sql(COLUMNS + """
                        where m.region = :region
                            and (:before::timestamptz is null or m.created_at < :before or m.created_at = :before and m.id > :after)
                        order by m.created_at desc, m.id limit :limit
                        """)
                .param("region", region)
                .param("before", before == null ? null : Timestamp.from(before))
                .param("after", after)
                .param("limit", limit)
                .query(this::stored)
                .list();
    }

    /** To TRYING; false from any other state, or while another migration of the same cases is at work. */
    boolean tryOut(UUID id) {
        boolean begun = begin("""
                        update case_migration set state = 'TRYING', finished_at = null where id = :id and started_by is null
                            and state in ('PLANNED', 'TRIED', 'STOPPED')
                        """, id, null);
        if (begun) {
            jdbc.sql("""
                            update case_migration_case set state = 'UNTRIED', words_zh = null, words_en = null, ended_at = null, seen = null
                            where migration = ? and state in ('READY', 'HELD', 'FAILED')
                            """).param(id).update();
        }
        return begun;
    }

    /** To RUNNING, from what was tried to the end, or was stopped when it ran. */
    boolean start(UUID id, UUID staff) {
        return begin("""
                update case_migration m set state = 'RUNNING', finished_at = null, started_by = :staff
                where id = :id and state in ('TRIED', 'STOPPED')
                    and not exists (select from case_migration_case c where c.migration = m.id and c.state = 'UNTRIED')
                """, id, staff);
    }

    private boolean begin(String sql, UUID id, @Nullable UUID staff) {
        try {
            return jdbc.sql(sql)
                            .param("id", id)
                            .param("staff", staff, Types.OTHER)
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /**
     * Lets nobody stop it until the transaction ends. Who is waiting to stop it comes first: locks of rows that several nodes share
     * would let them go on before him.
     */
    void goOn(UUID id) {
        lock("pg_advisory_xact_lock_shared", id);
    }

    private void lock(String how, UUID id) {
        jdbc.sql("select %s(hashtextextended('case migration ' || ?, 0))::text".formatted(how))
                .param(id.toString())
                .query(String.class)
                .single();
    }

    /** To STOPPED; waits for the cases that are just being moved, one a node, and none is moved after them. */
    boolean stop(UUID id, Instant now) {
        lock("pg_advisory_xact_lock", id);
        return jdbc.sql("""
                                update case_migration set state = 'STOPPED', finished_at = :now
                                where id = :id and state in ('TRYING', 'RUNNING')
                                """).param("now", Timestamp.from(now)).param("id", id).update() == 1;
    }

    /** What is to be gone on with, the oldest first. */
    List<Order> toDo(int limit) {
        return jdbc.sql("""
                        select * from case_migration where state in ('TRYING', 'RUNNING') order by created_at, id limit ?
                        """).param(limit).query(this::order).list();
    }

    /** From TRYING to TRIED and from RUNNING to DONE, once no case is left. */
    void finish(UUID id, Instant now) {
        jdbc.sql("""
                        update case_migration m set state = case state when 'TRYING' then 'TRIED' else 'DONE' end,
                            finished_at = case state when 'TRYING' then null else :now::timestamptz end
                        where id = :id and state in ('TRYING', 'RUNNING') and not exists (
                            select from case_migration_case c where c.migration = m.id
                                and c.state = case m.state when 'TRYING' then 'UNTRIED' else 'READY' end)
                        """).param("now", Timestamp.from(now)).param("id", id).update();
    }

    private Stored stored(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new Stored(
                order(row, number),
                row.getString("note"),
                row.getString("by_name"),
                row.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("cases"),
                row.getLong("untried"),
                row.getLong("ready"),
                row.getLong("held"),
                row.getLong("gone"),
                row.getLong("failed"),
                row.getLong("migrated"));
    }

    private Order order(ResultSet row, int number) throws SQLException {
        return new Order(
                row.getObject("id", UUID.class),
                row.getString("from_set"),
                row.getString("to_set"),
                json.readValue(row.getString("renamed"), RENAMED),
                MigrationState.valueOf(row.getString("state")));
    }
}
