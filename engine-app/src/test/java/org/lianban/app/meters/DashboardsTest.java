package org.lianban.app.meters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Grafana is not at hand in the tests, so they hold the dashboards against what it needs. */
class DashboardsTest {

    private static final Set<String> UNITS = Set.of("short", "s", "d", "ops", "percentunit");

    static Stream<JsonNode> panels() throws IOException {
        return Dashboards.sources().values().stream()
                .flatMap(dashboard -> dashboard.path("panels").valueStream());
    }

    @Test
    void thereIsOneForEachAudience() throws IOException {
        assertThat(Dashboards.sources()).containsOnlyKeys("supervisor", "operator", "department-head");
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "operator", "department-head"})
    void theFileIsMadeOfTheSource(String name) throws IOException {
        String made = Dashboards.json(name, Dashboards.sources().get(name));
        if (Boolean.getBoolean("meters.write")) {
            Files.writeString(Dashboards.file(name), made, UTF_8);
        }
        assertThat(Dashboards.file(name))
                .as(
                        "dashboards.yml changed: mvn -pl engine-app verify -Dtest=DashboardsTest -Dmeters.write=true writes it")
                .hasContent(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "operator", "department-head"})
    void panelsLieBesideEachOtherAndAskTheChosenSource(String name) throws IOException {
        JsonNode dashboard = new JsonMapper().readTree(Files.readString(Dashboards.file(name), UTF_8));
        assertThat(dashboard.at("/templating/list/0/type").asString()).isEqualTo("datasource");
        Set<String> taken = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (JsonNode panel : dashboard.required("panels")) {
            assertThat(ids.add(panel.required("id").asInt())).isTrue();
            assertThat(panel.at("/datasource/uid").asString()).isEqualTo("${datasource}");
            JsonNode place = panel.required("gridPos");
            int left = place.required("x").asInt();
            int top = place.required("y").asInt();
            assertThat(left + place.required("w").asInt()).isLessThanOrEqualTo(24);
            for (int x = left; x < left + place.required("w").asInt(); x++) {
                for (int y = top; y < top + place.required("h").asInt(); y++) {
                    assertThat(taken.add(x + "," + y))
                            .as("two panels at %d, %d", x, y)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("panels")
    void aPanelSaysInBothLanguagesWhatItShowsAndInWhichUnit(JsonNode panel) {
        assertThat(panel.required("title").asString()).matches("[^/]*\\p{IsHan}[^/]* / [^\\p{IsHan}]+");
        assertThat(panel.required("unit").asString()).isIn(UNITS);
    }

    @ParameterizedTest
    @MethodSource("panels")
    void aPanelUsesSeriesThatThereAre(JsonNode panel) throws IOException {
        assertThat(Series.namedBy(panel.required("query").asString()))
                .isNotEmpty()
                .isSubsetOf(Series.known());
    }

    @ParameterizedTest
    @ValueSource(strings = {"datasources/prometheus.yml", "dashboards/lianban.yml"})
    void theProvisioningIsOfGrafanasFirstVersion(String file) throws IOException {
        JsonNode provisioning =
                Yaml.read(Dashboards.folder().resolve("provisioning").resolve(file));
        assertThat(provisioning.required("apiVersion").asInt()).isOne();
    }
}
