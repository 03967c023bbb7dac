package org.lianban.processes.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.processes.Evidence.Step;
import org.lianban.processes.behaviour.Places.Kind;

/** What is left out of an exploration is of no account: for thousands of small models it finds what playing every order finds, by runs as short. */
class ReductionTest {

    private static final int MODELS = Integer.getInteger("models", 2000);
    private static final int AT_A_TIME = 100;
    private static final int MOST_POSITIONS = 3000;

    static LongStream batches() {
        return LongStream.range(0, MODELS / AT_A_TIME);
    }

    @ParameterizedTest
    @MethodSource("batches")
    void findsWhatEveryOrderFinds(long batch) {
        LongStream.range(batch * AT_A_TIME, (batch + 1) * AT_A_TIME).forEach(ReductionTest::compare);
    }

    private static void compare(long seed) {
        String sketch = RandomModels.of(seed);
        BpmnModelInstance model = Sketch.of(sketch);
        Process process = model.getModelElementById("p");
        Exhaustion all = new Exhaustion(new Tokens(process, activity -> true, node -> false), MOST_POSITIONS);
        if (!all.isComplete()) {
            return;
        }
        Net net = new NetBuilder(process, new FlowGraph(process), activity -> true, node -> false).build();
        Course course = new Course(net, new Budget(), true);
        String about = "model " + seed + "\n" + sketch;

        assertThat(stuck(net, course)).as("stuck in " + about).isEqualTo(all.stuck());
        assertThat(passed(net, course)).as("passed in " + about).isEqualTo(all.passed());
        assertThat(course.completes()).as("completion of " + about).isEqualTo(all.completes());
        if (all.crowded().isEmpty()) {
            assertThat(turning(net, course)).as("turning in " + about).isEqualTo(all.turning());
        }
        assertThat(found(net, net.live()::get)).as("crowds in " + about).isEqualTo(all.crowded());
        assertThat(found(net, place -> net.places().kind(place) == Kind.END))
                .as("ends reached twice in " + about)
                .isEqualTo(all.endedTwice());
        assertThat(killing(net)).as("ends that kill in " + about).isEqualTo(all.killing());
    }

    private static Map<String, Integer> stuck(Net net, Course course) {
        Map<String, Integer> stuck = new TreeMap<>();
        course.stuck().forEach(state -> state.marking()
                .places()
                .filter(net.live()::get)
                .forEach(place -> stuck.merge(
                        waiting(net.places().element(place)),
                        Runs.to(state, net).size(),
                        Math::min)));
        return stuck;
    }

    private static String waiting(BaseElement element) {
        return element instanceof SequenceFlow flow ? flow.getTarget().getId() : element.getId();
    }

    private static Set<String> passed(Net net, Course course) {
        Set<String> passed = new TreeSet<>();
        course.moved().stream()
                .forEach(move -> passed.addAll(net.moves().get(move).path()));
        course.endings().forEach(move -> passed.addAll(move.path()));
        return passed;
    }

    private static Set<String> turning(Net net, Course course) {
        Set<String> turning = new TreeSet<>();
        course.restless().values().forEach(moves -> moves.stream()
                .forEach(move -> turning.addAll(net.moves().get(move).path())));
        return turning;
    }

    /** Also where the structure rules a crowd out, so that it is seen to be right. */
    private static Map<String, Integer> found(Net net, IntPredicate asked) {
        Concurrency together = new Concurrency(net);
        Map<String, Integer> found = new TreeMap<>();
        IntStream.range(0, net.places().size()).filter(asked).forEach(place -> {
            Optional<List<Step>> run = new Search(net, new Budget(), place).forCrowd();
            run.ifPresent(steps -> found.put(net.places().element(place).getId(), steps.size()));
            assertThat(run.isEmpty() || together.mayCrowd(place)).isTrue();
        });
        return found;
    }

    private static Map<String, Integer> killing(Net net) {
        Map<String, Integer> killing = new TreeMap<>();
        net.ends().forEach(end -> new Search(net, new Budget(), end.takes()[0])
                .forCompany(end)
                .ifPresent(run -> killing.merge(end.path().get(end.path().size() - 1), run.size(), Math::min)));
        return killing;
    }
}
