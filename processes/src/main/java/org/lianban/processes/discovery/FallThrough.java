package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianban.processes.discovery.Course.Step;
import org.lianban.processes.discovery.ProcessTree.Leaf;
import org.lianban.processes.discovery.ProcessTree.Loop;
import org.lianban.processes.discovery.ProcessTree.Silent;

/** What becomes of traces that no cut takes apart: each way gives up as little as it can, the last one everything but the names. */
final class FallThrough {

    /** Leaving each activity out in turn takes a search for cuts each time. */
    private static final int MOST_LEFT_OUT_IN_TURN = 40;

    private final Traces traces;
    private final FollowsGraph graph;
    private final double noise;
    private final Function<Traces, ProcessTree> onwards;

    FallThrough(Traces traces, FollowsGraph graph, double noise, Function<Traces, ProcessTree> onwards) {
        this.traces = traces;
        this.graph = graph;
        this.noise = noise;
        this.onwards = onwards;
    }

    ProcessTree tree() {
        return besideTheOthers()
                .or(this::onceInEach)
                .or(() -> again(this::fromEndToStart))
                .or(() -> again(this::atStart))
                .orElseGet(this::anything);
    }

    private Optional<ProcessTree> onceInEach() {
        return traces.activities().stream()
                .filter(activity -> traces.counts().keySet().stream().allMatch(course -> times(activity, course) == 1))
                .findFirst()
                .map(this::beside);
    }

    private static long times(Activity activity, Course course) {
        return course.steps().stream()
                .filter(step -> step.activity().equals(activity))
                .count();
    }

    /** An activity without which the others can be taken apart. */
    private Optional<ProcessTree> besideTheOthers() {
        List<Activity> activities = traces.activities();
        if (activities.size() > MOST_LEFT_OUT_IN_TURN) {
            return Optional.empty();
        }
        return activities.stream()
                .filter(activity -> CutFinder.find(
                                FollowsGraph.of(without(activity)).without(noise))
                        .isPresent())
                .findFirst()
                .map(this::beside);
    }

    private ProcessTree beside(Activity activity) {
        ProcessTree alone = onwards.apply(traces.each(course -> Stream.of(course.only(activity::equals))));
        return Blocks.parallel(List.of(alone, onwards.apply(without(activity))));
    }

    private Traces without(Activity activity) {
        return traces.each(course -> Stream.of(course.only(other -> !other.equals(activity))));
    }

    /** Whether a course begins anew between a step and the one before it. */
    private interface Seam {
        boolean is(Step before, Step step);
    }

    private boolean fromEndToStart(Step before, Step step) {
        return ends(before.activity()) && starts(step.activity());
    }

    private boolean atStart(Step before, Step step) {
        return starts(step.activity());
    }

    private boolean starts(Activity activity) {
        return indices(activity).anyMatch(graph::starts);
    }

    private boolean ends(Activity activity) {
        return indices(activity).anyMatch(graph::ends);
    }

    private IntStream indices(Activity activity) {
        return IntStream.range(0, graph.size())
                .filter(index -> graph.activity(index).equals(activity));
    }

    private Optional<ProcessTree> again(Seam seam) {
        Traces turns = traces.each(course -> turns(course, seam));
        return turns.size() == traces.size()
                ? Optional.empty()
                : Optional.of(new Loop(onwards.apply(turns), new Silent()));
    }

    private static Stream<Course> turns(Course course, Seam seam) {
        List<Step> steps = course.steps();
        List<Course> turns = new ArrayList<>();
        int begun = 0;
        for (int i = 1; i < steps.size(); i++) {
            if (course.parts(i) && seam.is(steps.get(i - 1), steps.get(i))) {
                turns.add(Course.of(steps.subList(begun, i).stream()));
                begun = i;
            }
        }
        turns.add(Course.of(steps.subList(begun, steps.size()).stream()));
        return turns.stream();
    }

    private ProcessTree anything() {
        List<ProcessTree> leaves = traces.occurrences().entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .<ProcessTree>map(one -> new Leaf(one.getKey()))
                .toList();
        return new Loop(Blocks.choice(leaves), new Silent());
    }
}
