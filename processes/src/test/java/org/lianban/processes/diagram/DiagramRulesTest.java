package org.lianban.processes.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.processes.Finding;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.Rule;
import org.lianban.processes.Severity;
import org.lianban.processes.safety.PlainXml;

/** {@code expected.txt} is what bpmnlint finds in these models; a test of the pages writes and verifies it. */
class DiagramRulesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "diagram");

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Stream.of(FOLDER, Path.of("src", "main", "resources", "processes"))
                .flatMap(DiagramRulesTest::in)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String path(Path model) {
        return model.toString().replace('\\', '/');
    }

    @ParameterizedTest
    @MethodSource("models")
    void theServerFindsWhatBpmnlintFindsInTheBrowser(Path model) throws Exception {
        List<String> bpmnlint = Files.readAllLines(FOLDER.resolve("expected.txt")).stream()
                .filter(line -> line.startsWith(path(model) + " "))
                .toList();

        assertThat(DiagramRules.check(PlainXml.parse(Files.readAllBytes(model))))
                .extracting(finding -> path(model) + " " + finding.severity().word() + " "
                        + finding.rule().id() + " " + finding.elementId())
                .containsExactlyInAnyOrderElementsOf(bpmnlint);
    }

    @Test
    void everyModelThatIsExpectedToBeFoundWantingIsThere() throws IOException {
        List<String> there = models().stream().map(DiagramRulesTest::path).toList();

        assertThat(Files.readAllLines(FOLDER.resolve("expected.txt")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(there).contains(line.substring(0, line.indexOf(' '))));
    }

    @Test
    void everyRuleOfTheDrawingIsBrokenByAModelAndKeptByAnother() throws IOException {
        List<String> expected = Files.readAllLines(FOLDER.resolve("expected.txt"));

        assertThat(Stream.of(Rule.values()).filter(Rule::ofTheDrawing))
                .hasSize(27)
                .allSatisfy(rule -> {
                    assertThat(expected).anyMatch(line -> line.contains(" " + rule.id() + " "));
                    assertThat(rule.severity()).isNotEqualTo(Severity.ERROR);
                });
    }

    @Test
    void theModelOfTheEngineIsReadAsTheFileIs() throws IOException {
        byte[] model = Files.readAllBytes(FOLDER.resolve("label_required_bad.bpmn"));

        List<Finding> findings = DiagramRules.check(Bpmn.readModelFromStream(new ByteArrayInputStream(model)));

        assertThat(findings).hasSize(6).first().satisfies(finding -> {
            assertThat(finding.zh()).isEqualTo("start 没有名称。");
            assertThat(finding.en()).isEqualTo("The element start has no name.");
        });
    }

    @Test
    void theShippedModelsAreClean() {
        assertThat(ProcessModels.all()).allSatisfy(model -> assertThat(
                        DiagramRules.check(Bpmn.readModelFromStream(new ByteArrayInputStream(model.bytes()))))
                .isEmpty());
    }
}
