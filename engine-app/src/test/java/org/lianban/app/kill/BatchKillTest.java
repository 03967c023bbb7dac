package org.lianban.app.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.app.TestPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A node is killed while it takes a log. The same log, delivered again, comes to what it comes to undisturbed. */
class BatchKillTest {

    private static final int CASES = 3_000;
    private static final int EVENTS_OF_EACH = 4;
    private static final JsonMapper JSON = new JsonMapper();

    private final String database = TestPostgres.running().newDatabase();
    private final JdbcClient jdbc = JdbcClient.create(TestPostgres.running().dataSource(database, "lianban_app"));
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void oneIsKilledWhileItTakesALog(@TempDir Path folder) throws Exception {
        String log = log();
        PackagedServer server = start(folder);
        try {
            Person administrator = administrator(server);
            String intact = system(administrator, "intact");
            String broken = system(administrator, "broken");
            deliver(server.address(), "intact", intact, log).join();

            CompletableFuture<HttpResponse<String>> lost = deliver(server.address(), "broken", broken, log);
            await("the first part")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> cases() > 0);
            server.kill();
            assertThat(lost.handle((answer, failure) -> failure != null).join()).isTrue();
            assertThat(cases()).isBetween(1L, CASES - 1L);

            server = start(folder);
            JsonNode left = batch(server.address(), broken);
            assertThat(left.get("state").asString()).isEqualTo("INTERRUPTED");
            assertThat(left.get("advice").get("en").asString()).contains("send the same again");

            HttpResponse<String> again =
                    deliver(server.address(), "broken", broken, log).join();
            assertThat(JSON.readTree(again.body()).get("state").asString())
                    .as(again.body())
                    .isEqualTo("DONE");
            assertThat(cases()).isEqualTo(CASES);
            assertThat(events()).containsExactly((long) CASES * (EVENTS_OF_EACH + 1), 1L);
            assertThat(standing("broken")).isEqualTo(standing("intact"));
        } finally {
            server.kill();
        }
    }

    private PackagedServer start(Path folder) throws Exception {
        return PackagedServer.node("a", folder.resolve("a"), database, "--lianban.exchange-silence=1s");
    }

    private static Person administrator(PackagedServer server) throws Exception {
        Map<String, String> first =
                Map.of("token", server.setupToken(), "login", "admin", "name", "管理员", "password", Person.PASSWORD);
        new Person(server.address()).post("/api/setup", first, null);
        return Person.loggedIn(server.address(), "admin");
    }

    /** Returns its token. */
    private static String system(Person administrator, String code) throws Exception {
        String path = "/api/exchange/systems/" + code;
        administrator.post(
                path,
                Map.of(
                        "department",
                        "MARKET",
                        "nameZh",
                        "某系统",
                        "nameEn",
                        "A system",
                        "mapping",
                        "wabo-receipt",
                        "historical",
                        true,
                        "active",
                        true),
                null);
        String issued =
                administrator.post(path + "/tokens", Map.of("scope", "DELIVER", "note", "x", "validDays", 30), null);
        return JSON.readTree(issued).get("token").asString();
    }

    private static String log() {
        StringBuilder lines = new StringBuilder(
                "case:concept:name,concept:instance,concept:name,time:timestamp,case:startdate,case:enddate\n");
        for (int number = 0; number < CASES; number++) {
            LocalDate start = LocalDate.of(2011, 1, 3).plusDays(number % 300);
            for (int event = 0; event < EVENTS_OF_EACH; event++) {
                lines.append("case-%d,%d-%d,T0%d,%sT09:00:00,%sT09:00:00,%sT17:00:00%n"
                        .formatted(
                                number,
                                number,
                                event,
                                event + 2,
                                start.plusDays(event),
                                start,
                                start.plusDays(number % 90)));
            }
        }
        return lines.toString();
    }

    private CompletableFuture<HttpResponse<String>> deliver(URI server, String system, String token, String log) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/exchange/" + system + "/logs"))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .header("Idempotency-Key", "the-log-of-" + system)
                .POST(BodyPublishers.ofString(log))
                .build();
        return client.sendAsync(request, BodyHandlers.ofString());
    }

    private JsonNode batch(URI server, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/exchange/batches"))
                .header("Authorization", "Bearer " + token)
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body())
                .get("items")
                .get(0);
    }

    private long cases() {
        return jdbc.sql("select count(*) from delivered_case where system = 'broken'")
                .query(Long.class)
                .single();
    }

    /** How many versions there are, and the highest number of one. */
    private List<Long> events() {
        return jdbc.sql("""
                        select count(*), max(e.version) from exchange_event e join delivered_case c on c.id = e.case_id
                        where c.system = 'broken'
                        """)
                .query((row, number) -> List.of(row.getLong(1), row.getLong(2)))
                .single();
    }

    private String standing(String system) {
        return jdbc.sql("""
                        select md5(string_agg(concat_ws('|', reference, received_on, closed_on, outcome, due_date, clock_state, counted,
                            uncounted, overdue, irregularities, ledger_version), ',' order by reference))
                        from delivered_case where system = ?
                        """).param(system).query(String.class).single();
    }
}
