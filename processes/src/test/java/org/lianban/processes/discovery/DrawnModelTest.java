package org.lianban.processes.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.processes.Finding;
import org.lianban.processes.safety.ModelSafety;

class DrawnModelTest {

    private static final String NESTED = "abcdg,acbdg,aefg,aeg";

    private static DrawnModel drawn(String words) {
        return Drawn.of(InductiveMiner.mine(Logs.traces(words.split(",")), 0));
    }

    private static BpmnModelInstance read(DrawnModel drawn) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(drawn.xml()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", NESTED, "abd,abcabd", "ab,aab", "abc,ac", "abcd,acbd,abcefbcd,abcefcbd,acbefbcd"})
    void itIsValidAndSafeAndNotToBeRun(String words) {
        DrawnModel drawn = drawn(words);

        Bpmn.validateModel(read(drawn));
        assertThat(ModelSafety.check(drawn.xml()))
                .singleElement()
                .extracting(Finding::en)
                .asString()
                .contains("isExecutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", NESTED, "abd,abcabd", "abcd,acbd,abcefbcd,abcefcbd,acbefbcd"})
    void nothingIsDrawnOverAnythingElse(String words) {
        List<Bounds> bounds = new ArrayList<>();
        read(drawn(words)).getModelElementsByType(BpmnShape.class).forEach(shape -> bounds.add(shape.getBounds()));

        for (Bounds one : bounds) {
            assertThat(bounds.stream().filter(other -> other != one && overlap(one, other)))
                    .isEmpty();
        }
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", NESTED, "abd,abcabd", "ab,aab", "abc,ac", "abcd,acbd,abcefbcd,abcefcbd,acbefbcd"})
    void everyEdgeGoesStraightOrAtRightAnglesFromOneShapeToTheOther(String words) {
        for (BpmnEdge edge : read(drawn(words)).getModelElementsByType(BpmnEdge.class)) {
            List<Waypoint> points = new ArrayList<>(edge.getWaypoints());
            assertThat(points).hasSizeGreaterThan(1);
            for (int i = 1; i < points.size(); i++) {
                boolean level = points.get(i).getY().equals(points.get(i - 1).getY());
                boolean upright = points.get(i).getX().equals(points.get(i - 1).getX());
                assertThat(level || upright).as(edge.getId()).isTrue();
            }
        }
    }

    @Test
    void theUsualWayIsOneStraightLine() {
        List<Double> lines = read(drawn("abd,abd,acd")).getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> !shape.getBpmnElement().getId().equals("c"))
                .map(shape -> shape.getBounds().getY() + shape.getBounds().getHeight() / 2)
                .distinct()
                .toList();

        assertThat(lines).hasSize(1);
    }

    @Test
    void tasksAreCalledAsTheirActivitiesAre() {
        ProcessTree tree = new ProcessTree.Sequence(List.of(
                new ProcessTree.Leaf(new Activity("item_examination", "examine", "fire-1")),
                new ProcessTree.Leaf(new Activity("", "01_HOOFD 010", "")),
                new ProcessTree.Leaf(new Activity("", "01_HOOFD/010", "")),
                new ProcessTree.Leaf(new Activity("", "受理", ""))));

        DrawnModel drawn =
                DrawnModel.of(tree, activity -> new DrawnModel.Title("名<" + activity.element(), "name & more"));

        assertThat(drawn.activities().keySet())
                .containsExactlyInAnyOrder("examine_fire-1", "_01_HOOFD_010", "_01_HOOFD_010_2", "受理");
        assertThat(read(drawn).getModelElementsByType(UserTask.class))
                .extracting(UserTask::getName)
                .contains("名<受理");
    }

    @Test
    void nothingIsDrawnAsNothing() {
        BpmnModelInstance model = read(Drawn.of(new ProcessTree.Silent()));

        assertThat(model.getModelElementsByType(UserTask.class)).isEmpty();
        assertThat(model.getModelElementsByType(ExclusiveGateway.class)).isEmpty();
    }
}
