package org.lianban.app.supervision.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.exchange.Elsewhere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * What forecasts are worth on the real logs, where they lie beside the project: how many open cases have one; how many cases were
 * held back, mean squared error, that of always saying the overall share, expected calibration error.
 */
@TestPropertySource(properties = "spring.application.name=lianban-log-forecasts") // nobody else's cases
@DirtiesContext
class LogForecastTest extends CaseworkTest {

    @Autowired
    ForecastNight night;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({
        "bpic15, BPIC15_1.xes.gz, 158 205 0.231 0.222 0.155",
        "wabo-receipt, receipt.csv, 107 182 0.244 0.237 0.084"
    })
    void areAsGoodAsTheyWereMeasured(String mapping, String file, String measured) throws Exception {
        Optional<Path> log = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/data/logs").resolve(file))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(log.isPresent(), () -> file + " is not there");
        moveTo("2026-03-02T09:00");
        Elsewhere system = Elsewhere.ofLogs(people, "MARKET", mapping);
        system.log(Files.readAllBytes(log.orElseThrow()));
        jdbc.sql("delete from forecast_calibration").update();
        night.run();
        JsonNode worth = system.supervisor()
                .get("/api/forecasts/calibration?system=" + system.code)
                .json();
        long forecasts = jdbc.sql("select count(*) from forecast where system = ?")
                .param(system.code)
                .query(Long.class)
                .single();
        assertThat("%d %d %.3f %.3f %.3f"
                        .formatted(
                                forecasts,
                                worth.get("size").asLong(),
                                worth.get("brier").asDouble(),
                                worth.get("baseline").asDouble(),
                                expectedError(worth)))
                .isEqualTo(measured);
    }

    /** The mean distance of forecast and observed share, each bin by its size. */
    private static double expectedError(JsonNode worth) {
        double sum = 0;
        for (JsonNode bin : worth.get("bins")) {
            sum += bin.get("size").asLong()
                    * Math.abs(
                            bin.get("forecast").asDouble() - bin.get("observed").asDouble());
        }
        return sum / worth.get("size").asLong();
    }
}
