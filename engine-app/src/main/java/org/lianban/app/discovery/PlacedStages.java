package org.lianban.app.discovery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.discovery.ReadLog.Diagram;
import org.lianban.app.discovery.ReadLog.ExpectedModel;
import org.lianban.app.web.LocalisedText;
import org.lianban.processes.discovery.Activity;
import org.lianban.processes.discovery.DrawnModel;
import org.lianban.processes.discovery.DrawnModel.Title;
import org.lianban.processes.discovery.ModelNet;
import org.lianban.processes.discovery.ProcessTree;
import org.lianban.processes.discovery.ProcessTree.Choice;
import org.lianban.processes.discovery.ProcessTree.Leaf;
import org.lianban.processes.discovery.ProcessTree.Loop;
import org.lianban.processes.discovery.ProcessTree.Parallel;
import org.lianban.processes.discovery.ProcessTree.Sequence;
import org.lianban.processes.discovery.ProcessTree.Silent;

/** The order in which another system's model puts its stages, as it tells by their places: what rule A4 compares with. Each branch has an order of its own. */
final class PlacedStages {

    private static final LocalisedText NAME =
            new LocalisedText("系统告知的环节次序", "The order of stages that the system tells");

    /** Numbers may be told with gaps as large as anybody likes. */
    private static final int MOST_PLACES = 50;

    private final Map<Activity, Integer> places = new TreeMap<>();

    /** Of a stage that is told with several places the first counts. */
    void add(Map<Activity, Integer> told) {
        told.forEach(places::putIfAbsent);
    }

    /** The stages whose place is known; others are not looked at. */
    Set<Activity> known() {
        return Set.copyOf(places.keySet());
    }

    /** Null if no places were told. */
    @Nullable
    ExpectedModel model() {
        if (places.isEmpty()) {
            return null;
        }
        DrawnModel drawn = DrawnModel.of(tree(), activity -> new Title(activity.element(), activity.element()));
        Diagram diagram = new Diagram(
                DrawnModel.KEY, NAME, new String(drawn.xml(), StandardCharsets.UTF_8), drawn.activities(), false);
        return new ExpectedModel(ModelNet.of(drawn), List.of(diagram), known());
    }

    private ProcessTree tree() {
        Map<String, List<Activity>> branches =
                places.keySet().stream().collect(groupingBy(Activity::branch, TreeMap::new, toList()));
        List<ProcessTree> trees = new ArrayList<>();
        branches.values().forEach(branch -> trees.add(inOrder(branch)));
        return trees.size() == 1
                ? trees.get(0)
                : new Parallel(trees.stream()
                        .<ProcessTree>map(tree -> new Choice(List.of(tree, new Silent())))
                        .toList());
    }

    /** A place at which no case had a stage is known by its number only, as rule A4 calls it. */
    private ProcessTree inOrder(List<Activity> branch) {
        TreeMap<Integer, List<Activity>> byPlace =
                branch.stream().collect(groupingBy(places::get, TreeMap::new, toList()));
        String name = branch.get(0).branch();
        IntStream.range(1, Math.min(MOST_PLACES, byPlace.lastKey()))
                .forEach(place -> byPlace.computeIfAbsent(place, any -> List.of(new Activity("", "#" + place, name))));
        List<ProcessTree> steps =
                byPlace.values().stream().map(PlacedStages::anyOf).toList();
        return steps.size() == 1 ? steps.get(0) : new Sequence(steps);
    }

    /** Of several stages of one place at least one comes, in any order. */
    private static ProcessTree anyOf(List<Activity> stages) {
        List<ProcessTree> leaves = stages.stream().<ProcessTree>map(Leaf::new).toList();
        return leaves.size() == 1 ? leaves.get(0) : new Loop(new Choice(leaves), new Silent());
    }
}
