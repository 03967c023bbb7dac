package org.lianban.processes.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
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
    void whatStandsBesideIsMetButNotJudged() {
        ModelFile asked = new ModelFile("asked.bpmn", Models.around("<userTask id='idle' name='等待'/>"));
        ModelFile beside = new ModelFile("beside.bpmn", Models.around("<userTask id='other' name='等待'/>"));

        assertThat(check(asked, beside)).extracting(FileFinding::file).contains("asked.bpmn", "beside.bpmn");
        assertThat(ModelChecker.check(List.of(asked), List.of(beside), Surroundings.NONE))
                .isNotEmpty()
                .extracting(FileFinding::file)
                .containsOnly("asked.bpmn");
    }
}
