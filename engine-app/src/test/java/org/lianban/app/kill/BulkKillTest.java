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

/** A node is killed in the middle of a bulk job. Started again it does the rest, and each case has one result and one entry of it. */
class BulkKillTest {

    private static final int CASES = 150;
    private static final JsonMapper JSON = new JsonMapper();

    private final String database = TestPostgres.running().newDatabase();
    private final JdbcClient jdbc = JdbcClient.create(TestPostgres.running().dataSource(database, "lianban_app"));

    @Test
    void oneIsKilledWhileItTransfersManyTasks(@TempDir Path folder) throws Exception {
        PackagedServer server = start(folder);
        try {
            UUID job = begun(server);
            pressOn(job);
            await("the first cases")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> done(job) > CASES / 10);
            server.kill();
            long whenKilled = done(job);
            assertThat(whenKilled).isBetween(1L, CASES - 1L);
            assertThat(entries(job)).isEqualTo(whenKilled);

            server = start(folder);
            await("the rest").atMost(Duration.ofMinutes(2)).until(() -> state(job)
                    .equals("DONE"));
            assertThat(done(job)).isEqualTo(CASES);
            assertThat(entries(job)).isEqualTo(CASES);
            assertThat(casesWithOneEntry(job)).isEqualTo(CASES);
            assertThat(inTheHandsOf("colleague")).isEqualTo(CASES);
        } finally {
            server.kill();
        }
    }

    private PackagedServer start(Path folder) throws Exception {
        return PackagedServer.node("a", folder.resolve("a"), database);
    }

    /** A job that transfers as many tasks to a colleague and has only to wait until it may begin. */
    private UUID begun(PackagedServer server) throws Exception {
        Person administrator = administrator(server);
        Person clerk = administrator.hires("clerk", "SERVICE_CENTRE", "CLERK");
        Person approver = administrator.hires("approver", "URBAN", "APPROVER");
        administrator.hires("colleague", "URBAN", "APPROVER");
        for (int number = 0; number < CASES; number++) {
            clerk.post("/api/applications", Forms.application("shop-sign", "申请人" + number), null);
        }
        for (UUID caseId : ids("select id from approval_case")) {
            Command.accept(clerk, caseId).send();
        }
        Map<String, ?> form = Map.of(
                "action",
                "TRANSFER",
                "question",
                Map.of("scope", "department"),
                "tasks",
                ids("select id from task where element = 'examine' and state = 'OPEN'"),
                "to",
                "colleague",
                "text",
                "工作安排");
        UUID job = UUID.fromString(JSON.readTree(approver.post("/api/bulk-jobs", form, null))
                .get("id")
                .asString());
        await("the dry run").atMost(Duration.ofMinutes(1)).until(() -> state(job)
                .equals("LOOKED"));
        approver.post("/api/bulk-jobs/" + job + "/begin", Map.of(), null);
        return job;
    }

    private static Person administrator(PackagedServer server) throws Exception {
        Map<String, String> first =
                Map.of("token", server.setupToken(), "login", "admin", "name", "管理员", "password", Person.PASSWORD);
        new Person(server.address()).post("/api/setup", first, null);
        return Person.loggedIn(server.address(), "admin");
    }

    /** Its two minutes are over. */
    private void pressOn(UUID job) {
        jdbc.sql("update bulk_job set carry_out_at = begun_at where id = ?")
                .param(job)
                .update();
    }

    private List<UUID> ids(String sql) {
        return jdbc.sql(sql).query(UUID.class).list();
    }

    private String state(UUID job) {
        return jdbc.sql("select state from bulk_job where id = ?")
                .param(job)
                .query(String.class)
                .single();
    }

    private long done(UUID job) {
        return count("select count(*) from bulk_job_case where state = 'DONE' and job = ?", job);
    }

    private long entries(UUID job) {
        return count(
                "select count(*) from clock_event where type = 'TASK_TRANSFERRED' and data ->> 'job' = ?",
                job.toString());
    }

    private long casesWithOneEntry(UUID job) {
        return count("""
                select count(*) from (
                    select e.case_id from clock_event e join bulk_job_case c on c.case_id = e.case_id
                    where c.job = ? and c.state = 'DONE' and e.type = 'TASK_TRANSFERRED'
                    group by e.case_id having count(*) = 1) once
                """, job);
    }

    private long inTheHandsOf(String login) {
        return count(
                "select count(*) from task t join staff s on s.id = t.assignee where t.closed_at is null and s.login = ?",
                login);
    }

    private long count(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(Long.class).single();
    }
}
