package org.lianban.processes.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.processes.Evidence;
import org.lianban.processes.Evidence.Step;
import org.lianban.processes.Finding;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.Rule;
import org.lianban.processes.behaviour.Tokens.Firing;
import org.lianban.processes.behaviour.Tokens.Position;

/** Small models, good and bad, each with exactly what is to be found in it; and every run that is found is played again by other means. */
class BehaviourSuiteTest {

    private static final int MOST_POSITIONS = 10_000;

    static List<SketchedModel> models() {
        return SketchedModel.all();
    }

    @Test
    void thereIsAModelForEveryRuleAndManyWithoutFault() {
        Map<String, Integer> count = new HashMap<>();
        models().forEach(model -> {
            if (model.expected().isEmpty()) {
                count.merge("clean", 1, Integer::sum);
            }
            model.expected().forEach(finding -> count.merge(finding.split(" ", -1)[0], 1, Integer::sum));
        });

        assertThat(models()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
        assertThat(count.get("clean")).isGreaterThan(50);
        assertThat(count)
                .containsKeys("deadlock", "lack-of-synchronisation", "dead-element", "livelock", "improper-end");
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachModelHasTheseFindingsAndNoOther(SketchedModel model) {
        assertThat(BehaviourRules.check(Sketch.of(model.sketch()), Map.of()))
                .extracting(finding -> finding.rule().id() + " " + finding.elementId())
                .containsExactlyInAnyOrderElementsOf(model.expected());
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/models/behaviour"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileHasTheFindingsThatItSaysAndNoOther(Path file) throws IOException {
        String xml = Files.readString(file);
        String expected = xml.split("<!-- expected: ", -1)[1].split(" -->", -1)[0];
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

        assertThat(BehaviourRules.check(model, Map.of()))
                .extracting(finding -> finding.rule().id() + "@" + finding.elementId())
                .containsExactlyInAnyOrderElementsOf(
                        expected.equals("nothing") ? List.of() : List.of(expected.split(", ")));
    }

    @Test
    void theShippedModelsAreClean() {
        Map<String, BpmnModelInstance> shipped = new HashMap<>();
        ProcessModels.all()
                .forEach(model ->
                        shipped.put(model.key(), Bpmn.readModelFromStream(new ByteArrayInputStream(model.bytes()))));

        assertThat(shipped).hasSize(7).allSatisfy((key, model) -> assertThat(BehaviourRules.check(model, shipped))
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("models")
    void eachRunCanBePlayedAndEndsWhereItIsWrong(SketchedModel sketched) {
        BpmnModelInstance model = Sketch.of(sketched.sketch());
        for (Finding finding : BehaviourRules.check(model, Map.of())) {
            assertThat(finding.zh()).contains(finding.elementId());
            assertThat(finding.en()).contains(finding.elementId());
            if (finding.rule() == Rule.DEAD_ELEMENT) {
                assertThat(finding.evidence()).isEqualTo(new Evidence.Itself());
            } else {
                assertThat(finding.evidence()).isInstanceOf(Evidence.Run.class);
                play(finding, ((Evidence.Run) finding.evidence()).steps(), scope(model, finding.elementId()));
            }
        }
    }

    /** The scope whose tokens the run is about: the one that the element stands in. */
    private static BaseElement scope(BpmnModelInstance model, String id) {
        FlowElement element = model.getModelElementById(id);
        return (BaseElement) element.getParentElement();
    }

    private static void play(Finding finding, List<Step> steps, BaseElement scope) {
        Tokens tokens = tokens(scope);
        List<Position> before = List.of();
        List<Position> at = List.of(tokens.begin());
        for (Step step : steps) {
            before = at;
            at = at.stream()
                    .flatMap(position -> tokens.firings(position).stream())
                    .filter(firing -> firing.passed().equals(step.passed()))
                    .map(Firing::after)
                    .filter(position -> position.tokens()
                            .equals(step.tokens().stream().sorted().toList()))
                    .distinct()
                    .toList();
            assertThat(at).as("positions after %s of %s", step, finding).isNotEmpty();
        }
        assertThat(isWrong(finding, tokens, before, at)).as(finding.toString()).isTrue();
    }

    private static boolean isWrong(Finding finding, Tokens tokens, List<Position> before, List<Position> at) {
        String id = finding.elementId();
        Predicate<Position> wrong =
                switch (finding.rule()) {
                    case DEADLOCK ->
                        position -> tokens.firings(position).isEmpty()
                                && waiting(position, tokens).contains(id);
                    case LACK_OF_SYNCHRONISATION ->
                        position -> position.crowded().contains(id);
                    case LIVELOCK -> position -> turnsForEver(position, tokens);
                    default ->
                        position -> position.at().getOrDefault("end:" + id, 0) > 1
                                || before.stream()
                                        .anyMatch(last -> last.tokens().size() > 1);
                };
        return at.stream().allMatch(wrong);
    }

    private static Collection<String> waiting(Position position, Tokens tokens) {
        return tokens.nodes().stream()
                .filter(node -> position.tokens().contains(node.getId())
                        || node.getIncoming().stream()
                                .anyMatch(flow -> position.tokens().contains(flow.getId())))
                .map(FlowNode::getId)
                .toList();
    }

    private static boolean turnsForEver(Position from, Tokens tokens) {
        Exhaustion all = new Exhaustion(tokens, from, MOST_POSITIONS);
        return all.isComplete()
                && !all.completes()
                && all.stuck().isEmpty()
                && !all.turning().isEmpty();
    }

    private static Tokens tokens(BaseElement scope) {
        Collection<Process> processes = scope.getModelInstance().getModelElementsByType(Process.class);
        return new Tokens(scope, activity -> completes(activity, processes), node -> Thrown.by(node)
                .filter(thrown -> thrown.ends(scope, processes))
                .isPresent());
    }

    private static boolean completes(Activity activity, Collection<Process> processes) {
        Stream<? extends BaseElement> inside = activity instanceof SubProcess inner
                ? Stream.of(inner)
                : processes.stream()
                        .filter(process -> activity instanceof CallActivity call
                                && process.getId().equals(call.getCalledElement())
                                && !process.equals(activity.getParentElement()));
        return inside.allMatch(scope -> new Exhaustion(tokens(scope), MOST_POSITIONS).completes());
    }
}
