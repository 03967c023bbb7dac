package org.lianban.app.meters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.supervision.finding.FindingSweep;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A real Prometheus scrapes lianban while it runs, and tells that a red card has been left unanswered. */
@TestPropertySource(
        properties = {
            "spring.application.name=lianban-prometheus", // nobody else's cases
            "lianban.metrics-token=of-the-scraper",
            "spring.quartz.auto-startup=false", // the test sweeps
            "lianban.figures-interval=0s" // counted for each scrape
        })
@DirtiesContext
class PrometheusTest extends CaseworkTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String RED_CARD = "LianbanRedCardUnattended";

    @Autowired
    FindingSweep sweep;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void anAlertFiresOnceARedCardIsLeftUnanswered() throws Exception {
        try (Prometheus prometheus = Prometheus.scraping(port, "of-the-scraper", folder)) {
            office.applied(Situation.SHOP_SIGN);
            moveTo("2026-03-17T09:00");
            sweep.sweep(now());
            await("the red card is seen")
                    .atMost(SOON)
                    .until(() -> value(prometheus, "max(lianban:findings_unattended:max)") == 1);
            assertThat(alert(prometheus, RED_CARD)).isEmpty();
            moveTo("2026-03-20T10:00");
            await("the alert fires").atMost(SOON).until(() -> isFiring(prometheus));
            JsonNode alert = alert(prometheus, RED_CARD).orElseThrow();
            assertThat(alert.at("/labels/department").asString()).isEqualTo("SERVICE_CENTRE");
            assertThat(alert.at("/annotations/summary").asString())
                    .startsWith("SERVICE_CENTRE has left a red card unanswered for 3d 1h");
            assertThat(alert.at("/annotations/summary_zh").asString()).startsWith("SERVICE_CENTRE 的红牌已有 3d 1h");
            everyQueryIsAnswered(prometheus);
        }
    }

    private static void everyQueryIsAnswered(Prometheus prometheus) throws Exception {
        await("a scrape in time").atMost(SOON).until(() -> value(prometheus, "up{job=\"lianban\"}") == 1);
        for (String query : Dashboards.queries()) {
            JsonNode answer = prometheus.query(query);
            assertThat(answer.path("status").asString())
                    .as("%s: %s", query, answer)
                    .isEqualTo("success");
        }
        assertThat(value(prometheus, "sum(lianban:stages:max{department=\"SERVICE_CENTRE\",state=\"overdue\"})"))
                .isOne();
    }

    private static boolean isFiring(Prometheus prometheus) throws IOException, InterruptedException {
        return alert(prometheus, RED_CARD)
                .filter(alert -> alert.path("state").asString().equals("firing"))
                .isPresent();
    }

    private static Optional<JsonNode> alert(Prometheus prometheus, String name)
            throws IOException, InterruptedException {
        return prometheus
                .alerts()
                .valueStream()
                .filter(alert -> alert.at("/labels/alertname").asString().equals(name))
                .findFirst();
    }

    private static double value(Prometheus prometheus, String query) throws IOException, InterruptedException {
        JsonNode value = prometheus.query(query).at("/data/result/0/value/1");
        return value.isMissingNode() ? Double.NaN : Double.parseDouble(value.asString());
    }
}
