package org.lianban.processes.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.surroundings.Days;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.surroundings.Service.AllowedGround;
import org.lianban.processes.surroundings.Service.Constituent;
import org.lianban.processes.surroundings.Service.PlannedStage;
import org.lianban.processes.surroundings.Surroundings;

/** Small models, good and bad in pairs. Each says in a comment what it shows and what is to be found, rule and element, no more and no less. */
class ModelSuiteTest {
    private static final Path MODELS = Path.of("src/test/resources/models");
    private static final Path TABLES = Path.of("../rules/src/main/resources/rules");
    private static final Pattern EXPECTED = Pattern.compile("<!-- expected: (.*) -->");

    /** The rules of these folders and those of behaviour, which has a suite of its own besides, as diagrams have. */
    private static final Set<Rule> RULES = EnumSet.of(
            Rule.UNREADABLE,
            Rule.UNSUPPORTED,
            Rule.UNDECLARED_STAGE,
            Rule.TOO_LARGE,
            Rule.DEADLOCK,
            Rule.LACK_OF_SYNCHRONISATION,
            Rule.DEAD_ELEMENT,
            Rule.LIVELOCK,
            Rule.IMPROPER_END,
            Rule.UNCOUNTED_WITHOUT_GROUND,
            Rule.UNCOUNTED_WITHOUT_CAP,
            Rule.GROUND_NOT_ALLOWED,
            Rule.SELF_APPROVAL,
            Rule.NO_CORRECTION_LIMIT,
            Rule.MISSING_STAGE,
            Rule.EXCEEDS_LIMIT,
            Rule.UNBOUNDED_WAIT,
            Rule.FORBIDDEN_SCRIPT,
            Rule.FORBIDDEN_CLASS,
            Rule.FORBIDDEN_EXPRESSION,
            Rule.FORBIDDEN_CONNECTOR,
            Rule.FORBIDDEN_LISTENER);

    static Stream<Path> models() throws IOException {
        try (Stream<Path> files = Stream.of("safety", "stages", "time").flatMap(ModelSuiteTest::folder)) {
            return files.toList().stream();
        }
    }

    private static Stream<Path> folder(String name) {
        try (Stream<Path> files = Files.list(MODELS.resolve(name))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void showsWhatItSays(Path file) throws IOException {
        byte[] xml = Files.readAllBytes(file);
        List<String> expected = expected(Files.readString(file));

        List<FileFinding> found = ModelChecker.check(List.of(new ModelFile(file.toString(), xml)), surroundings());

        assertThat(found)
                .extracting(FileFinding::finding)
                .filteredOn(finding -> RULES.contains(finding.rule())
                        || (finding.rule() == Rule.SLACK && expected.toString().contains("slack")))
                .extracting(finding -> finding.rule().id() + "@" + finding.elementId())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found).extracting(FileFinding::finding).allSatisfy(ModelSuiteTest::speaksBothLanguages);
    }

    @Test
    void saysInItsOwnUnitsHowLongAPathTakesAgainstALimitInCalendarDays() throws IOException {
        assertThat(said("time/calendar_bad.bpmn"))
                .containsExactly(
                        tuple(
                                "“丙项”最长的路径需要 35 个自然日，超过法定时限 30 个自然日。",
                                "For \"Item C\" the longest path takes 35 calendar days, over the statutory limit of 30 calendar days."));
        assertThat(said("time/calendar_mixed_bad.bpmn"))
                .containsExactly(
                        tuple(
                                "“丙项”最长的路径需要 5 个工作日加 15 个自然日（遇长假最多跨 32 个自然日），超过法定时限 30 个自然日。",
                                "For \"Item C\" the longest path takes 5 working days and 15 calendar days"
                                        + " (with long holidays up to 32 calendar days), over the statutory limit of 30 calendar days."));
    }

    @Test
    void holdsAModelAgainstNoLimitThatNoServiceUses() throws IOException {
        String tooLong = Files.readString(MODELS.resolve("time/calendar_bad.bpmn"));
        String forNobody = tooLong.replaceAll("<camunda:property name=\"lianban:services\"[^>]*/>", "");
        assertThat(forNobody).isNotEqualTo(tooLong);

        assertThat(rules(tooLong, "calendar_bad.bpmn")).contains(Rule.EXCEEDS_LIMIT, Rule.SLACK);
        assertThat(rules(forNobody, "calendar_bad.bpmn")).doesNotContain(Rule.EXCEEDS_LIMIT, Rule.SLACK);
        assertThat(rules(forNobody.replace("\"suite\"", "\"extension\""), "extension.bpmn"))
                .contains(Rule.EXCEEDS_LIMIT);
    }

    private static List<Rule> rules(String model, String name) throws IOException {
        return ModelChecker.check(List.of(new ModelFile(name, model.getBytes(StandardCharsets.UTF_8))), surroundings())
                .stream()
                .map(found -> found.finding().rule())
                .toList();
    }

    private static List<Tuple> said(String model) throws IOException {
        Path file = MODELS.resolve(model);
        ModelFile read = new ModelFile(file.toString(), Files.readAllBytes(file));
        return ModelChecker.check(List.of(read), surroundings()).stream()
                .map(FileFinding::finding)
                .filter(finding -> finding.rule() == Rule.EXCEEDS_LIMIT)
                .map(finding -> tuple(finding.zh(), finding.en()))
                .toList();
    }

    @Test
    void holdsModelsInPairs() throws IOException {
        assertThat(models()).hasSizeGreaterThanOrEqualTo(60);
        for (Path bad :
                models().filter(file -> file.toString().endsWith("_bad.bpmn")).toList()) {
            assertThat(expected(Files.readString(bad))).as(bad.toString()).isNotEmpty();
        }
        for (Path good :
                models().filter(file -> file.toString().endsWith("_good.bpmn")).toList()) {
            assertThat(expected(Files.readString(good))).as(good.toString()).allMatch(each -> each.startsWith("slack"));
        }
    }

    private static void speaksBothLanguages(Finding finding) {
        assertThat(finding.zh()).matches("(?s).*\\p{IsHan}.*。");
        assertThat(finding.en()).matches("(?s)[A-Z\"].*[.]");
    }

    private static List<String> expected(String xml) {
        Matcher matcher = EXPECTED.matcher(xml);
        assertThat(matcher.find()).isTrue();
        return Arrays.stream(matcher.group(1).split(", "))
                .filter(each -> !each.equals("none"))
                .toList();
    }

    static Surroundings surroundings() throws IOException {
        return new Surroundings(
                List.of(
                        new Service(
                                "item-a",
                                "甲项",
                                "Item A",
                                List.of(),
                                Days.working(20),
                                Days.working(10),
                                List.of(
                                        new PlannedStage("examination", Days.working(6)),
                                        new PlannedStage("decision", Days.working(2))),
                                List.of(
                                        new AllowedGround("HEARING", Days.working(20)),
                                        new AllowedGround("EXPERT_REVIEW", Days.working(10)))),
                        new Service(
                                "item-b",
                                "乙项",
                                "Item B",
                                List.of(),
                                Days.working(15),
                                null,
                                List.of(),
                                List.of(new AllowedGround("EXPERT_REVIEW", Days.working(10)))),
                        new Service(
                                "item-c",
                                "丙项",
                                "Item C",
                                List.of(),
                                Days.calendar(30),
                                null,
                                List.of(
                                        new PlannedStage("examination", Days.calendar(5)),
                                        new PlannedStage("decision", Days.calendar(1))),
                                List.of()),
                        new Service(
                                "joint-d",
                                "联办丁",
                                "Joint D",
                                List.of(
                                        new Constituent("item-a", List.of()),
                                        new Constituent("item-b", List.of("item-a"))),
                                Days.working(45),
                                Days.working(30),
                                List.of(),
                                List.of())),
                Map.of(
                        "stage_limits.dmn", Files.readAllBytes(TABLES.resolve("stage_limits.dmn")),
                        "time_limits.dmn", Files.readAllBytes(TABLES.resolve("time_limits.dmn"))));
    }
}
