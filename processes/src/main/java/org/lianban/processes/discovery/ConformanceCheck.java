package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lianban.processes.discovery.Conformance.Passed;
import org.lianban.processes.discovery.Conformance.Unaligned;
import org.lianban.processes.discovery.Course.Step;
import org.lianban.processes.discovery.Deviation.Kind;

/** Compares a log with a model, variant by variant. */
public final class ConformanceCheck {

    /** How large a single search may grow. */
    private static final int MOST_STATES = 60_000;

    /** How large all searches together may grow before the rarest variants are left out: some seconds. */
    private static final long MOST_STATES_OF_LOG = 3_000_000;

    private record Place(Kind kind, Activity activity) {}

    private static final class Found {
        private final TreeSet<String> ids = new TreeSet<>();
        private final Set<Course> courses = new HashSet<>();
        private long cases;

        private void add(Variant variant, int keptIds) {
            cases += variant.cases();
            courses.add(variant.course());
            ids.addAll(variant.ids());
            while (ids.size() > keptIds) {
                ids.pollLast();
            }
        }
    }

    private final ModelNet model;
    private final int keptIds;
    private final long mostStates;
    private final Map<String, Passed> stages = new HashMap<>();
    private final Map<String, Long> flows = new HashMap<>();
    private final Map<Place, Found> found = new HashMap<>();
    private final Map<List<String>, Integer> shortest = new HashMap<>();
    private final Map<Net, Set<Activity>> known = new HashMap<>();
    private final Map<Net, Aligner> aligners = new HashMap<>();
    private long agreeing;
    private long differing;
    private final Found unaligned = new Found();
    private long approximate;
    private double fitness;

    private ConformanceCheck(ModelNet model, int keptIds, long mostStates) {
        this.model = model;
        this.keptIds = keptIds;
        this.mostStates = mostStates;
    }

    /**
     * Compares.
     *
     * @param keptIds how many cases of a deviation are named
     */
    public static Conformance check(ActivityLog log, ModelNet model, int keptIds) {
        return check(log, model, keptIds, MOST_STATES_OF_LOG);
    }

    static Conformance check(ActivityLog log, ModelNet model, int keptIds, long mostStates) {
        ConformanceCheck check = new ConformanceCheck(model, keptIds, mostStates);
        log.variants().forEach(check::compare);
        return check.result();
    }

    private void compare(Variant variant) {
        List<String> branches = branches(variant.course());
        Net net = model.forBranches(branches);
        Set<Activity> names = known.computeIfAbsent(net, ConformanceCheck::activities);
        Course knownOnly = variant.course().only(names::contains);
        Optional<Alignment> aligned = align(net, knownOnly, variant.complete());
        if (aligned.isEmpty()) {
            unaligned.add(variant, keptIds);
            return;
        }
        Set<Place> places = new HashSet<>();
        variant.course().steps().stream()
                .map(Step::activity)
                .filter(activity -> !names.contains(activity))
                .forEach(activity -> places.add(place(Kind.UNKNOWN, activity)));
        int unknown = variant.course().steps().size() - knownOnly.steps().size();
        count(variant, aligned.get(), net, places);
        places.forEach(place -> note(place, variant));
        agreeing += places.isEmpty() ? variant.cases() : 0;
        differing += places.isEmpty() ? 0 : variant.cases();
        approximate += aligned.get().best() ? 0 : variant.cases();
        int least = variant.complete() ? shortest.computeIfAbsent(branches, some -> shortest(net)) : 0;
        double most = (double) variant.course().steps().size() + least;
        fitness += variant.cases() * (1 - (aligned.get().cost() + unknown) / most);
    }

    private Optional<Alignment> align(Net net, Course course, boolean complete) {
        if (aligners.values().stream().mapToLong(Aligner::visited).sum() >= mostStates) {
            return Optional.empty();
        }
        return aligner(net).align(course, complete);
    }

    private Aligner aligner(Net net) {
        return aligners.computeIfAbsent(net, some -> new Aligner(some, MOST_STATES));
    }

    /** Once for each net, whatever the other searches took. */
    private int shortest(Net net) {
        return aligner(net)
                .align(new Course(List.of()), true)
                .map(Alignment::cost)
                .orElse(0);
    }

    private static List<String> branches(Course course) {
        return course.steps().stream()
                .map(step -> step.activity().branch())
                .filter(branch -> !branch.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static Set<Activity> activities(Net net) {
        Set<Activity> activities = new HashSet<>();
        net.transitions().forEach(step -> {
            if (step.activity() != null) {
                activities.add(step.activity());
            }
        });
        return activities;
    }

    private static Place place(Kind kind, Activity activity) {
        return new Place(kind, Activity.of(activity.process(), activity.element()));
    }

    private void count(Variant variant, Alignment alignment, Net net, Set<Place> places) {
        Map<String, Passed> here = new HashMap<>();
        for (Move move : alignment.moves()) {
            Transition step = move.step();
            Activity activity = move.activity();
            if (step != null) {
                step.gives().stream()
                        .map(net.flows()::get)
                        .filter(flow -> flow != null)
                        .forEach(flow -> flows.merge(flow, variant.cases(), Long::sum));
            }
            if (step != null && activity != null) {
                boolean skipped = move.kind() == Move.Kind.MODEL;
                here.merge(
                        step.element(),
                        new Passed(skipped ? 0 : variant.cases(), 0, skipped ? variant.cases() : 0),
                        Passed::plus);
            }
            if (activity != null && move.kind() != Move.Kind.BOTH) {
                places.add(place(move.kind() == Move.Kind.MODEL ? Kind.SKIPPED : Kind.OUT_OF_PLACE, activity));
            }
        }
        here.forEach((element, passed) -> stages.merge(
                element, passed.plus(new Passed(0, passed.done() > 0 ? variant.cases() : 0, 0)), Passed::plus));
    }

    private void note(Place place, Variant variant) {
        found.computeIfAbsent(place, key -> new Found()).add(variant, keptIds);
    }

    private Conformance result() {
        long compared = agreeing + differing;
        List<Deviation> deviations = new ArrayList<>();
        found.forEach((place, one) ->
                deviations.add(new Deviation(place.kind(), place.activity(), one.cases, new ArrayList<>(one.ids))));
        deviations.sort(Comparator.comparingLong(Deviation::cases)
                .reversed()
                .thenComparing(Deviation::activity)
                .thenComparing(Deviation::kind));
        return new Conformance(
                compared == 0 ? 1 : fitness / compared,
                agreeing,
                differing,
                new Unaligned(unaligned.courses.size(), unaligned.cases, List.copyOf(unaligned.ids)),
                approximate,
                stages,
                flows,
                deviations);
    }
}
