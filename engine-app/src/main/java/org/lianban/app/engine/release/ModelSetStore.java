package org.lianban.app.engine.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored sets of models, and when which came into force. */
@Repository
class ModelSetStore {

    private static final String IN_FORCE = """
            coalesce(
                (select deployment from model_set_in_force where begins_at <= :now order by number desc limit 1),
                (select deployment from model_set_in_force order by number limit 1))
            """;

    private final JdbcClient jdbc;

    ModelSetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else change which sets there are until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('model_set'))::text")
                .query()
                .singleRow();
    }

    void add(ModelSet set) {
        jdbc.sql("insert into model_set (deployment, name, own, digest, deployed_at) values (?, ?, ?, ?, ?)")
                .params(
                        set.deployment(),
                        set.name(),
                        set.own().toArray(String[]::new),
                        set.digest(),
                        Timestamp.from(set.deployedAt()))
                .update();
    }

    void putInForce(String deployment, Instant from, Instant now) {
        jdbc.sql("insert into model_set_in_force (deployment, begins_at, recorded_at) values (?, ?, ?)")
                .params(deployment, Timestamp.from(from), Timestamp.from(now))
                .update();
    }

    Optional<ModelSet> find(String deployment) {
        return jdbc.sql("select * from model_set where deployment = ?")
                .param(deployment)
                .query(ModelSetStore::set)
                .optional();
    }

    /** The engine's id of the set that is in force then; empty only before the first start. */
    Optional<String> deploymentInForce(Instant moment) {
        return jdbc.sql("select " + IN_FORCE + " as deployment")
                .param("now", Timestamp.from(moment))
                .query((row, number) -> Optional.ofNullable(row.getString("deployment")))
                .single();
    }

    /** The set of the last entry, begun or planned. */
    Optional<ModelSet> last() {
        return jdbc.sql("""
                        select s.* from model_set_in_force f join model_set s using (deployment) order by f.number desc limit 1
                        """).query(ModelSetStore::set).optional();
    }

    /**
     * All sets and what was deployed before there were sets, the newest first, with the open cases of the region that run on each: one
     * statement, by the index of open cases and the key of their process instances.
     */
    List<ModelSetUse> uses(String region, Instant now) {
        return jdbc.sql("""
                        with running as (
                            select d.deployment_id_ as deployment, count(*) as cases
                            from approval_case c join act_ru_execution e on e.id_ = c.process_instance
                                join act_re_procdef d on d.id_ = e.proc_def_id_
                            where c.region = :region and c.state <> 'CLOSED' group by 1
                        ), began as (
                            select distinct on (deployment) deployment, begins_at from model_set_in_force order by deployment, number desc
                        )
                        select p.id_ as deployment, coalesce(s.name, p.name_, p.id_) as name, coalesce(s.own, '{}') as own,
                            coalesce(s.deployed_at, p.deploy_time_) as deployed_at, b.begins_at, coalesce(r.cases, 0) as running,
                            p.id_ =
                        """ + IN_FORCE + """
                            as in_force
                        from act_re_deployment p left join model_set s on s.deployment = p.id_ left join began b on b.deployment = p.id_
                            left join running r on r.deployment = p.id_
                        order by coalesce(s.deployed_at, p.deploy_time_) desc, p.id_ desc
                        """)
                .param("region", region)
                .param("now", Timestamp.from(now))
                .query((row, number) -> new ModelSetUse(
                        row.getString("deployment"),
                        row.getString("name"),
                        own(row),
                        row.getBoolean("in_force"),
                        instant(row.getTimestamp("begins_at")),
                        row.getTimestamp("deployed_at").toInstant(),
                        row.getLong("running")))
                .list();
    }

    /** The set on which a case runs, or ran to its end; empty if there is no such process instance. */
    Optional<String> deploymentOf(String rootInstance) {
        return jdbc.sql("""
                        select d.deployment_id_ from act_hi_procinst i join act_re_procdef d on d.id_ = i.proc_def_id_
                        where i.proc_inst_id_ = ?
                        """).param(rootInstance).query(String.class).optional();
    }

    private static ModelSet set(ResultSet row, int number) throws SQLException {
        return new ModelSet(
                row.getString("deployment"),
                row.getString("name"),
                own(row),
                row.getString("digest"),
                row.getTimestamp("deployed_at").toInstant());
    }

    private static Set<String> own(ResultSet row) throws SQLException {
        return Set.of((String[]) row.getArray("own").getArray());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
