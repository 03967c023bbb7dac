package org.lianban.app.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.app.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A node is killed while it moves cases to other models. Started again it does the rest: no case is lost, none is moved twice. */
class MigrationKillTest {

    private static final int CASES = 80;
    private static final String OTHER = "other-models";
    private static final JsonMapper JSON = new JsonMapper();

    private final String database = TestPostgres.running().newDatabase();
    private final JdbcClient jdbc = JdbcClient.create(TestPostgres.running().dataSource(database, "lianban_app"));

    @Test
    void oneIsKilledWhileItMovesCases(@TempDir Path folder) throws Exception {
        PackagedServer server = start(folder);
        try {
            Person designer = people(server);
            String from = jdbc.sql("select deployment from model_set")
                    .query(String.class)
                    .single();
            deployOther(from);
            UUID id = planned(designer, from);
            designer.post("/api/studio/migrations/" + id + "/try", Map.of(), null);
            await("the try").atMost(Duration.ofMinutes(3)).until(() -> state(id).equals("TRIED"));
            assertThat(in(id, "READY")).isEqualTo(CASES);
            assertThat(runningOn(from)).isEqualTo(CASES);
            String had = footprint();

            designer.post("/api/studio/migrations/" + id + "/start", Map.of(), null);
            await("the first cases")
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> in(id, "MIGRATED") > CASES / 10);
            server.kill();
            await("its last transaction").atMost(Duration.ofSeconds(30)).until(() -> othersConnected() == 0);
            long whenKilled = in(id, "MIGRATED");
            assertThat(whenKilled).isBetween(1L, CASES - 1L);
            String moved = moved(id, whenKilled);
            assertThat(in(id, "READY")).isEqualTo(CASES - whenKilled);
            assertThat(runningOn(OTHER)).isEqualTo(whenKilled);
            assertThat(wholeCases()).isEqualTo(CASES);

            server = start(folder);
            await("the rest").atMost(Duration.ofMinutes(3)).until(() -> state(id)
                    .equals("DONE"));
            assertThat(in(id, "MIGRATED")).isEqualTo(CASES);
            assertThat(runningOn(OTHER)).isEqualTo(CASES);
            assertThat(wholeCases()).isEqualTo(CASES);
            assertThat(moved(id, whenKilled)).isEqualTo(moved);
            assertThat(footprint()).isEqualTo(had);
        } finally {
            server.kill();
        }
    }

    private PackagedServer start(Path folder) throws Exception {
        return PackagedServer.node("a", folder.resolve("a"), database);
    }

    /** Cases in examination, and who migrates them. */
    private Person people(PackagedServer server) throws Exception {
        Map<String, String> first =
                Map.of("token", server.setupToken(), "login", "admin", "name", "管理员", "password", Person.PASSWORD);
        new Person(server.address()).post("/api/setup", first, null);
        Person administrator = Person.loggedIn(server.address(), "admin");
        Person clerk = administrator.hires("clerk", "SERVICE_CENTRE", "CLERK");
        for (int number = 0; number < CASES; number++) {
            clerk.post("/api/applications", Forms.application("shop-sign", "申请人" + number), null);
        }
        for (UUID caseId :
                jdbc.sql("select id from approval_case").query(UUID.class).list()) {
            Command.accept(clerk, caseId).send();
        }
        return administrator.hires("designer", "MARKET", "DESIGNER");
    }

    private UUID planned(Person designer, String from) throws Exception {
        Map<String, ?> form = Map.of("from", from, "to", OTHER, "renamed", List.of(), "note", "换用新模型");
        String made = designer.post("/api/studio/migrations", form, null);
        return UUID.fromString(JSON.readTree(made).get("id").asString());
    }

    /** The same models once more, as another deployment of the engine. */
    private void deployOther(String from) {
        List.of("""
                        insert into act_re_deployment (id_, name_, deploy_time_)
                        select :other, name_, deploy_time_ from act_re_deployment where id_ = :from
                        """, """
                        insert into act_ge_bytearray (id_, rev_, name_, deployment_id_, bytes_, generated_, type_, create_time_)
                        select 'o' || id_, rev_, name_, :other, bytes_, generated_, type_, create_time_
                        from act_ge_bytearray where deployment_id_ = :from
                        """, """
                        insert into act_re_procdef (id_, rev_, category_, name_, key_, version_, deployment_id_, resource_name_,
                            has_start_form_key_, suspension_state_, history_ttl_, startable_)
                        select 'o' || id_, rev_, category_, name_, key_, version_ + 1, :other, resource_name_,
                            has_start_form_key_, suspension_state_, history_ttl_, startable_
                        from act_re_procdef where deployment_id_ = :from
                        """, """
                        insert into act_ru_jobdef (id_, rev_, proc_def_id_, proc_def_key_, act_id_, job_type_, job_configuration_,
                            suspension_state_, job_priority_, deployment_id_)
                        select 'o' || j.id_, j.rev_, 'o' || j.proc_def_id_, j.proc_def_key_, j.act_id_, j.job_type_,
                            j.job_configuration_, j.suspension_state_, j.job_priority_, :other
                        from act_ru_jobdef j join act_re_procdef d on d.id_ = j.proc_def_id_ where d.deployment_id_ = :from
                        """, """
                        insert into model_set (deployment, name, own, digest, deployed_at)
                        select :other, '另一套', own, 'another', deployed_at from model_set where deployment = :from
                        """)
                .forEach(sql ->
                        jdbc.sql(sql).param("other", OTHER).param("from", from).update());
    }

    private String state(UUID id) {
        return jdbc.sql("select state from case_migration where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private long in(UUID id, String state) {
        return jdbc.sql("select count(*) from case_migration_case where migration = ? and state = ?")
                .params(id, state)
                .query(Long.class)
                .single();
    }

    /** Those that were moved first: when each was, and how it stood before and after. */
    private String moved(UUID id, long first) {
        return jdbc.sql("""
                        select md5(string_agg(m::text, ',' order by m.ended_at, m.number)) from (
                            select * from case_migration_case where migration = ? and state = 'MIGRATED'
                            order by ended_at, number limit ?) m
                        """).params(id, first).query(String.class).single();
    }

    private long othersConnected() {
        return jdbc.sql("""
                        select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
                        """).query(Long.class).single();
    }

    /** Cases whose outermost process runs on that deployment. */
    private long runningOn(String deployment) {
        return jdbc.sql("""
                        select count(*) from approval_case c join act_ru_execution e on e.id_ = c.process_instance
                            join act_re_procdef d on d.id_ = e.proc_def_id_ where d.deployment_id_ = ?
                        """).param(deployment).query(Long.class).single();
    }

    /** Cases of which all that runs in the engine runs on one deployment, and that have the one task of their examination. */
    private long wholeCases() {
        return jdbc.sql("""
                        select count(*) from approval_case c
                        where 1 = (select count(distinct d.deployment_id_) from act_ru_execution e
                                join act_re_procdef d on d.id_ = e.proc_def_id_ where e.root_proc_inst_id_ = c.process_instance)
                            and 1 = (select count(*) from task t join act_ru_task a on a.id_ = t.engine_task
                                where t.case_id = c.id and t.element = 'examine' and t.closed_at is null)
                        """).query(Long.class).single();
    }

    /** Ledgers with all their entries, clocks and stages of all cases. */
    private String footprint() {
        return jdbc.sql("""
                        select md5(concat(
                            (select string_agg(c.ledger_head || ' ' || c.ledger_sequence, ',' order by c.id) from approval_case c),
                            (select string_agg(k::text, ',' order by k.id) from clock k),
                            (select string_agg(s::text, ',' order by s.id) from stage s),
                            (select string_agg(e::text, ',' order by e.case_id, e.sequence) from clock_event e)))
                        """).query(String.class).single();
    }
}
