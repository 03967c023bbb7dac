package org.lianban.processes.discovery;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.processes.discovery.Course.Step;

/**
 * How often which activity came directly after which. One comes directly after another if nothing both began and ended between; two that overlap come after
 * each other, both ways (Leemans, Fahland, van der Aalst, "Using life cycle information in process discovery", 2015).
 */
final class FollowsGraph {

    private final List<Activity> activities;
    private final long[][] follows;
    private final boolean[][] overlaps;
    private final long[] starts;
    private final long[] ends;

    private FollowsGraph(
            List<Activity> activities, long[][] follows, boolean[][] overlaps, long[] starts, long[] ends) {
        this.activities = activities;
        this.follows = follows;
        this.overlaps = overlaps;
        this.starts = starts;
        this.ends = ends;
    }

    static FollowsGraph of(Traces traces) {
        List<Activity> activities = traces.activities();
        int size = activities.size();
        Map<Activity, Integer> index = new HashMap<>();
        activities.forEach(one -> index.put(one, index.size()));
        FollowsGraph graph = new FollowsGraph(
                activities, new long[size][size], new boolean[size][size], new long[size], new long[size]);
        traces.counts().forEach((course, times) -> graph.count(course.steps(), times, index));
        return graph;
    }

    private void count(List<Step> steps, long times, Map<Activity, Integer> index) {
        for (Step one : steps) {
            int at = index.getOrDefault(one.activity(), 0);
            // the latest beginning of what ended before this one began: whatever ended before that is hidden by it
            int latest = steps.stream()
                    .filter(other -> other.before(one))
                    .mapToInt(Step::from)
                    .max()
                    .orElse(-1);
            for (Step other : steps) {
                int from = index.getOrDefault(other.activity(), 0);
                if (other.before(one) && other.to() >= latest) {
                    follows[from][at] += times;
                } else if (!other.equals(one) && !other.before(one) && !one.before(other)) {
                    follows[from][at] += times;
                    overlaps[from][at] = true;
                }
            }
            starts[at] += latest < 0 ? times : 0;
            ends[at] += steps.stream().noneMatch(one::before) ? times : 0;
        }
    }

    /** Without what is rarer than a share of the most frequent way onwards from the same activity (IMf's filter). */
    FollowsGraph without(double noise) {
        int size = activities.size();
        long[][] kept = new long[size][];
        long[] keptEnds = new long[size];
        long mostEnds = Arrays.stream(ends).max().orElse(0);
        for (int i = 0; i < size; i++) {
            long most = Math.max(Arrays.stream(follows[i]).max().orElse(0), ends[i]);
            kept[i] = Arrays.stream(follows[i])
                    .map(times -> times < noise * most ? 0 : times)
                    .toArray();
            keptEnds[i] = ends[i] < noise * mostEnds ? 0 : ends[i];
        }
        long mostStarts = Arrays.stream(starts).max().orElse(0);
        long[] keptStarts = Arrays.stream(starts)
                .map(times -> times < noise * mostStarts ? 0 : times)
                .toArray();
        return new FollowsGraph(activities, kept, overlaps, keptStarts, keptEnds);
    }

    int size() {
        return activities.size();
    }

    Activity activity(int index) {
        return activities.get(index);
    }

    boolean edge(int from, int to) {
        return follows[from][to] > 0;
    }

    boolean overlap(int one, int other) {
        return overlaps[one][other] && edge(one, other);
    }

    boolean starts(int index) {
        return starts[index] > 0;
    }

    boolean ends(int index) {
        return ends[index] > 0;
    }
}
