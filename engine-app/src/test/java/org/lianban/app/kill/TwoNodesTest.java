package org.lianban.app.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.app.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes share a database. The one that sweeps a hundred thousand crossings is killed in the middle; the other goes on, and in
 * the end each crossing has exactly one finding, and the head of the department one message of it.
 */
class TwoNodesTest {

    private static final int CASES = 25_000;
    private static final int CROSSINGS = CASES * Overdue.CROSSINGS_OF_EACH;
    private static final String SWEEP_EVERY_SECOND = "--lianban.finding-sweep-interval=1s";

    private final String database = TestPostgres.running().newDatabase();
    private final JdbcClient jdbc = JdbcClient.create(TestPostgres.running().dataSource(database, "lianban_app"));

    @Test
    void oneIsKilledWhileItSweeps(@TempDir Path folder) throws Exception {
        Map<String, PackagedServer> nodes = Map.of(
                "a", PackagedServer.node("a", folder.resolve("a"), database, SWEEP_EVERY_SECOND),
                "b", PackagedServer.node("b", folder.resolve("b"), database, SWEEP_EVERY_SECOND));
        try {
            Overdue.add(TestPostgres.running().dataSource(database, "lianban_app"), CASES);
            await("the first findings").atMost(Duration.ofMinutes(2)).until(() -> found() > CROSSINGS / 10);

            nodes.get(sweeping()).kill();
            long whenKilled = found();
            assertThat(whenKilled).isLessThan(CROSSINGS);

            await("the other node").atMost(Duration.ofMinutes(4)).until(() -> found() >= CROSSINGS && nothingIsDue());
            assertThat(found()).isEqualTo(CROSSINGS);
            assertThat(casesWithEachFindingOnce()).isEqualTo(CASES);
            assertThat(findingsTheHeadWasToldOfOnce()).isEqualTo(CROSSINGS);
        } finally {
            nodes.values().forEach(PackagedServer::kill);
        }
    }

    private long found() {
        return count("select count(*) from finding where rule in ('T1', 'T2', 'T3', 'T4')");
    }

    private boolean nothingIsDue() {
        return count("select count(*) from case_watch where look_at <= now()") == 0;
    }

    /** The node whose sweep the scheduler has noted as running. */
    private String sweeping() {
        return await("a sweep that runs")
                .until(() -> jdbc.sql("""
                                        select instance_name from qrtz_fired_triggers
                                        where job_name = 'finding-sweep' and state = 'EXECUTING'
                                        """).query(String.class).optional(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    private long casesWithEachFindingOnce() {
        return count("""
                select count(*) from (
                    select case_id from finding where rule in ('T1', 'T2', 'T3', 'T4')
                    group by case_id having count(*) = 4 and count(distinct rule) = 4) once
                """);
    }

    private long findingsTheHeadWasToldOfOnce() {
        return count("""
                select count(*) from finding f join (
                    select m.link from message m join inbox i on i.message = m.id join staff s on s.id = i.staff
                    where s.login = 'night-clerk' group by m.link having count(*) = 1) told on told.link = '/findings/' || f.id
                where f.rule in ('T1', 'T2', 'T3', 'T4')
                """);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
