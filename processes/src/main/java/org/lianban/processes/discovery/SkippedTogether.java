package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianban.processes.discovery.Cut.Kind;

/** Joins neighbours in a sequence that are only ever skipped together: that both may be left out is one choice and not two. */
final class SkippedTogether {

    private SkippedTogether() {}

    static Cut join(Cut cut, Traces traces) {
        if (cut.kind() != Kind.SEQUENCE) {
            return cut;
        }
        List<List<Activity>> joined = new ArrayList<>();
        Set<Course> before = Set.of();
        for (List<Activity> part : cut.parts()) {
            Set<Course> with = with(part, traces);
            if (!joined.isEmpty() && with.size() < traces.counts().size() && with.equals(before)) {
                joined.get(joined.size() - 1).addAll(part);
            } else {
                joined.add(new ArrayList<>(part));
            }
            before = with;
        }
        return new Cut(Kind.SEQUENCE, joined);
    }

    /** The courses in which anything of the part is done. */
    private static Set<Course> with(List<Activity> part, Traces traces) {
        Set<Activity> wanted = Set.copyOf(part);
        Set<Course> with = new HashSet<>();
        traces.counts().keySet().stream()
                .filter(course -> course.steps().stream().anyMatch(step -> wanted.contains(step.activity())))
                .forEach(with::add);
        return with;
    }
}
