package org.lianban.processes.discovery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A way to take the activities apart.
 *
 * @param parts at least two; of a sequence in their order, of a loop the body first
 */
record Cut(Kind kind, List<List<Activity>> parts) {

    enum Kind {
        CHOICE,
        SEQUENCE,
        PARALLEL,
        LOOP
    }

    static Cut of(Kind kind, FollowsGraph graph, List<List<Integer>> parts) {
        return new Cut(
                kind,
                parts.stream()
                        .map(part -> part.stream().map(graph::activity).toList())
                        .toList());
    }

    /** In which part an activity is. */
    Map<Activity, Integer> places() {
        Map<Activity, Integer> places = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Activity activity : parts.get(i)) {
                places.put(Objects.requireNonNull(activity), i);
            }
        }
        return places;
    }
}
