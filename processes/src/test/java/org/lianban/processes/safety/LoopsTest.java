package org.lianban.processes.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianban.processes.Finding;
import org.lianban.processes.Models;

/** Loops are allowed where somebody has to act, or time really passes, on every way round. */
class LoopsTest {
    private static final String SPLIT = "<exclusiveGateway id='split'/>";
    private static final String JOIN = "<exclusiveGateway id='join'/>";

    private static List<String> refusedLoops(String elements, String... path) {
        String flows = IntStream.range(1, path.length)
                .mapToObj(i ->
                        "<sequenceFlow id='f%d' sourceRef='%s' targetRef='%s'/>".formatted(i, path[i - 1], path[i]))
                .collect(Collectors.joining());
        return ModelSafety.check(Models.around(elements + flows)).stream()
                .filter(finding -> finding.en().startsWith("A loop without a wait"))
                .map(Finding::elementId)
                .toList();
    }

    @Test
    void gatewaysAloneAreRefused() {
        assertThat(refusedLoops(JOIN + SPLIT, "join", "split", "join")).hasSize(1);
    }

    @Test
    void aServiceTaskIsNoWait() {
        String service = "<serviceTask id='service' camunda:expression='${caseFlow.closeCase(execution)}'/>";

        assertThat(refusedLoops(JOIN + service, "join", "service", "join")).hasSize(1);
    }

    @Test
    void aUserTaskIsAWait() {
        assertThat(refusedLoops(JOIN + "<userTask id='again'/>", "join", "again", "join"))
                .isEmpty();
    }

    @Test
    void aUserTaskForEachOfPerhapsNobodyIsNoWait() {
        String each = "<userTask id='each'><multiInstanceLoopCharacteristics camunda:collection='people'/></userTask>";

        assertThat(refusedLoops(JOIN + each, "join", "each", "join")).hasSize(1);
    }

    @Test
    void aMessageIsAWait() {
        String message =
                "<intermediateCatchEvent id='hear'><messageEventDefinition messageRef='message_heard'/></intermediateCatchEvent>";

        assertThat(refusedLoops(JOIN + message, "join", "hear", "join")).isEmpty();
    }

    @Test
    void aTimerIsAWaitOnlyIfItsDurationIsWritten() {
        assertThat(refusedLoops(JOIN + timer("<timeDuration>PT1H</timeDuration>"), "join", "tick", "join"))
                .isEmpty();
        assertThat(refusedLoops(JOIN + timer("<timeDate>2020-01-01T00:00:00Z</timeDate>"), "join", "tick", "join"))
                .hasSize(1);
    }

    @Test
    void aBoundaryTimerInThePastGoesRoundAUserTask() {
        String task = "<userTask id='again'/><boundaryEvent id='late' attachedToRef='again'><timerEventDefinition>"
                + "<timeDate>${correctionDueAt}</timeDate></timerEventDefinition></boundaryEvent>";

        assertThat(refusedLoops(JOIN + task, "late", "join", "again")).hasSize(1);
    }

    @Test
    void aSubProcessWaitsIfSomethingInItDoes() {
        assertThat(refusedLoops(JOIN + subProcess("<userTask id='inner'/>"), "join", "sub", "join"))
                .isEmpty();
        assertThat(refusedLoops(JOIN + subProcess("<exclusiveGateway id='inner'/>"), "join", "sub", "join"))
                .isNotEmpty();
    }

    @Test
    void aLongChainIsNoLoop() {
        String chain = IntStream.range(0, 400)
                .mapToObj(i -> "<exclusiveGateway id='g" + i + "'/>")
                .collect(Collectors.joining());
        String[] path = IntStream.range(0, 400).mapToObj(i -> "g" + i).toArray(String[]::new);

        assertThat(refusedLoops(chain, path)).isEmpty();
        assertThat(refusedLoops(
                        chain, Stream.concat(Stream.of(path), Stream.of("g0")).toArray(String[]::new)))
                .hasSize(1);
    }

    private static String timer(String when) {
        return "<intermediateCatchEvent id='tick'><timerEventDefinition>" + when
                + "</timerEventDefinition></intermediateCatchEvent>";
    }

    private static String subProcess(String inner) {
        return "<subProcess id='sub'><startEvent id='in'/><sequenceFlow id='s1' sourceRef='in' targetRef='inner'/>"
                + inner + "<sequenceFlow id='s2' sourceRef='inner' targetRef='out'/><endEvent id='out'/></subProcess>";
    }
}
