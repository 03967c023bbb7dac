package org.lianban.processes.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;

/** How much is looked at of large models and hostile ones. Times are printed, and nothing is asserted of them but that there is an end. */
@Timeout(600)
class LargeModelsTest {

    private static List<Finding> check(String sketch) {
        BpmnModelInstance model = Sketch.of(sketch);
        long begin = System.nanoTime();
        List<Finding> findings = BehaviourRules.check(model, Map.of());
        System.out.printf(
                "%d nodes, %d ms, %d findings%n",
                model.getModelElementsByType(FlowNode.class).size(),
                Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                findings.size());
        return findings;
    }

    private static Stream<Rule> rules(String sketch) {
        return check(sketch).stream().map(Finding::rule).distinct();
    }

    @Test
    void eightParallelBranchesOfChoicesLoopsAndEventsAreClean() {
        String sketch = LargeModels.branches(8, 7);
        assertThat(Sketch.of(sketch).getModelElementsByType(FlowNode.class)).hasSizeGreaterThanOrEqualTo(200);

        assertThat(check(sketch)).isEmpty();
    }

    @Test
    void aFaultInOneOfEightBranchesIsFound() {
        String sketch = LargeModels.branches(8, 7) + "\nr_3_0 -> terminate t";

        assertThat(check(sketch))
                .extracting(finding -> finding.rule().id() + " " + finding.elementId())
                .contains("improper-end t");
    }

    @Test
    void whatHasMoreStatesThanTheBoundIsSaidToBeTooLarge() {
        assertThat(BehaviourRules.check(Sketch.of(LargeModels.branches(8, 7)), Map.of(), new Budget(50)))
                .extracting(Finding::rule)
                .containsExactly(Rule.TOO_LARGE);
    }

    @Test
    void aMillionWaysToBeStuckAreSaidToBeTooLarge() {
        assertThat(rules(LargeModels.unjoined(20))).contains(Rule.TOO_LARGE);
    }

    @Test
    void aLineOfHundredsOfGatewaysIsClean() {
        assertThat(check(LargeModels.line(500))).isEmpty();
    }

    @Test
    void aHundredBlocksOneAfterAnotherAreClean() {
        assertThat(check(LargeModels.blocks(100))).isEmpty();
    }

    @Test
    void aWebOfGatewaysEnds() {
        assertThat(rules(LargeModels.web(20))).isNotEmpty();
    }

    @Test
    void aHundredSubProcessesInEachOtherAreClean() {
        assertThat(check(LargeModels.nested(100))).isEmpty();
    }
}
