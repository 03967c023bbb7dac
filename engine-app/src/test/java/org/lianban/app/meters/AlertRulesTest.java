package org.lianban.app.meters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The rules for Prometheus, and promtool's tests of them. */
class AlertRulesTest {

    private static final List<String> RULES = List.of("recording.rules.yml", "alerts.rules.yml");
    private static final List<String> TESTS = List.of("recording.test.yml", "alerts.test.yml");
    private static final Path OPERATIONS = Path.of("..", "docs", "operations.md");

    static List<JsonNode> alerts() throws IOException {
        return Yaml.rules("alerts.rules.yml");
    }

    static Stream<JsonNode> rules() throws IOException {
        return Stream.concat(Yaml.rules("recording.rules.yml").stream(), alerts().stream());
    }

    @Nested
    class Promtools {

        @Test
        void checkFindsNothingWrong() throws Exception {
            assertThat(Promtool.run("check", "rules", RULES.get(0), RULES.get(1)))
                    .contains("SUCCESS: %d rules found".formatted(alerts().size()));
        }

        @Test
        void testsPass() throws Exception {
            assertThat(Promtool.run("test", "rules", TESTS.get(0), TESTS.get(1)))
                    .contains("SUCCESS")
                    .doesNotContain("FAILED");
        }
    }

    @Test
    void everyAlertIsTestedWhileItFiresAndWhileItIsSilent() throws IOException {
        Set<String> names =
                alerts().stream().map(alert -> alert.path("alert").asString()).collect(toSet());
        assertThat(names).hasSizeGreaterThan(10);
        assertThat(alertsThat(false)).isEqualTo(names);
        assertThat(alertsThat(true)).isEqualTo(names);
    }

    private static Set<String> alertsThat(boolean fire) throws IOException {
        return expressions("alerts.test.yml")
                .filter(test -> test.path("exp_samples").isEmpty() != fire)
                .map(test -> test.path("expr").asString().replaceAll(".*alertname=\"(\\w+)\".*", "$1"))
                .collect(toSet());
    }

    @Test
    void everyRecordedSeriesIsTested() throws IOException {
        Set<String> tested = expressions("recording.test.yml")
                .flatMap(test -> Series.namedBy(test.path("expr").asString()).stream())
                .collect(toSet());
        assertThat(tested)
                .isEqualTo(Yaml.rules("recording.rules.yml").stream()
                        .map(rule -> rule.path("record").asString())
                        .collect(toSet()));
    }

    private static Stream<JsonNode> expressions(String file) throws IOException {
        return Yaml.read(Promtool.folder().resolve(file))
                .path("tests")
                .valueStream()
                .flatMap(test -> test.path("promql_expr_test").valueStream());
    }

    @ParameterizedTest
    @MethodSource("org.lianban.app.meters.AlertRulesTest#rules")
    void aRuleUsesSeriesThatThereAre(JsonNode rule) throws IOException {
        assertThat(Series.namedBy(rule.path("expr").asString())).isNotEmpty().isSubsetOf(Series.known());
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void anAlertSaysInBothLanguagesWhatIsWrongAndWhereHelpIs(JsonNode alert) throws IOException {
        String name = alert.path("alert").asString();
        assertThat(alert.path("labels").path("severity").asString()).isIn("warning", "critical");
        JsonNode texts = alert.path("annotations");
        for (String text : List.of("summary", "description")) {
            assertThat(texts.path(text).asString()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
            assertThat(texts.path(text + "_zh").asString()).containsPattern("\\p{IsHan}");
        }
        assertThat(texts.path("runbook").asString()).isEqualTo("docs/operations.md#" + name.toLowerCase(Locale.ROOT));
        assertThat(Files.readString(OPERATIONS, UTF_8)).contains("\n### " + name + "\n");
    }
}
