package org.lianban.processes.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.processes.Models;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.Rule;
import org.lianban.processes.surroundings.Surroundings;

class ModelCheckerTest {

    private static List<FileFinding> check(ModelFile... files) {
        return ModelChecker.check(List.of(files), Surroundings.NONE);
    }

    @Test
    void theShippedModelsAreClean() {
        ModelFile[] shipped = ProcessModels.all().stream()
                .map(model -> new ModelFile(model.resource(), model.bytes()))
                .toArray(ModelFile[]::new);

        assertThat(check(shipped)).isEmpty();
    }

    @Test
    void aFindingNamesFileLineAndElement() {
        assertThat(check(
                        new ModelFile("first.bpmn", Models.around("")),
                        new ModelFile("second.bpmn", Models.around("<userTask id='idle' name='等待'/>"))))
                .filteredOn(one -> !one.finding().rule().ofTheDrawing())
                .extracting(
                        FileFinding::file,
                        FileFinding::line,
                        one -> one.finding().elementId(),
                        one -> one.finding().rule())
                .contains(tuple("second.bpmn", 22, "idle", Rule.UNDECLARED_STAGE))
                .allSatisfy(finding -> assertThat(finding.toList().get(0)).isEqualTo("second.bpmn"));
    }

    @Test
    void aFileThatCannotBeReadDoesNotHideTheOthers() {
        assertThat(check(
                        new ModelFile("broken.bpmn", "PK".getBytes(StandardCharsets.UTF_8)),
                        new ModelFile("second.bpmn", Models.around("<userTask id='idle' name='等待'/>"))))
                .extracting(FileFinding::file)
                .containsOnly("broken.bpmn", "second.bpmn");
    }

    @Test
    void aFileThatCannotBeReadSaysInWhichLine() {
        assertThat(lineOf("doctype.bpmn", "<?xml version='1.0'?>\n<!DOCTYPE definitions>\n<definitions/>"))
                .isEqualTo(2);
        assertThat(lineOf("doctype.dmn", "<?xml version='1.0'?>\n<!DOCTYPE definitions>\n<definitions/>"))
                .isEqualTo(2);
        assertThat(lineOf("deep.bpmn", "<a>\n".repeat(101) + "</a>".repeat(101)))
                .isEqualTo(101);
        assertThat(lineOf("open.bpmn", "<a>\n<b>\n</a>")).isEqualTo(3);
        String misplaced = new String(Models.definitions("\n<startEvent id='lost'/>"), StandardCharsets.UTF_8);
        assertThat(lineOf("misplaced.bpmn", misplaced))
                .isEqualTo(1
                        + (int) misplaced
                                .substring(0, misplaced.indexOf("<startEvent"))
                                .chars()
                                .filter(each -> each == '\n')
                                .count());
    }

    private static int lineOf(String name, String content) {
        List<FileFinding> found = check(new ModelFile(name, content.getBytes(StandardCharsets.UTF_8)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).finding().rule()).isEqualTo(Rule.UNREADABLE);
        return found.get(0).line();
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.bpmn", "table.dmn"})
    void bytesOfAnotherEncodingAreAFindingAndNothingIsWrittenBesides(String name) {
        byte[] other = "<?xml version='1.0' encoding='UTF-8'?>\n<a b='审查'/>".getBytes(Charset.forName("GB18030"));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            assertThat(check(new ModelFile(name, other))).singleElement().satisfies(found -> assertThat(
                            found.finding().en())
                    .contains("it holds bytes that are not of its encoding"));
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aProcessOrATableInTwoFilesIsNamedWithBoth() {
        byte[] model = Models.around("");
        byte[] table = """
                        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="urn:d">
                        <decision id="terms" name="terms"><decisionTable id="t" hitPolicy="COLLECT">
                        <output id="o" name="days" typeRef="integer"/></decisionTable></decision></definitions>
                        """.getBytes(StandardCharsets.UTF_8);

        assertThat(check(
                        new ModelFile("a.bpmn", model),
                        new ModelFile("a.dmn", table),
                        new ModelFile("b.bpmn", model),
                        new ModelFile("b.dmn", table)))
                .filteredOn(one -> one.finding().rule() == Rule.SAME_ID)
                .extracting(FileFinding::file, one -> one.finding().en())
                .containsExactly(
                        tuple(
                                "b.bpmn",
                                "The process test stands in a.bpmn and in b.bpmn, and only one of them would be in force: leave one out or give it another id."),
                        tuple(
                                "b.dmn",
                                "The table terms stands in a.dmn and in b.dmn, and only one of them would be in force: leave one out or give it another id."));
    }

    @Test
    void whatStandsBesideIsMetButNotJudged() {
        ModelFile asked = new ModelFile("asked.bpmn", Models.around("<userTask id='idle' name='等待'/>"));
        ModelFile beside = new ModelFile("beside.bpmn", Models.around("<userTask id='other' name='等待'/>"));

        assertThat(check(asked, beside)).extracting(FileFinding::file).contains("asked.bpmn", "beside.bpmn");
        assertThat(ModelChecker.check(List.of(asked), List.of(beside), Surroundings.NONE))
                .isNotEmpty()
                .extracting(FileFinding::file)
                .containsOnly("asked.bpmn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<errorEventDefinition id='thrown' errorRef='message_heard'/>",
                "<escalationEventDefinition id='thrown' escalationRef='message_heard'/>",
                "<signalEventDefinition id='thrown' signalRef='message_heard'/>"
            })
    void anEventThatNamesSomethingOfAnotherKindDoesNotStopTheCheck(String thrown) {
        assertThat(check(new ModelFile(
                        "odd.bpmn", Models.around("<endEvent id='lost' name='失败'>" + thrown + "</endEvent>"))))
                .extracting(found -> found.finding().elementId())
                .contains("lost");
    }
}
