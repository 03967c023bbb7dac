package org.lianban.processes.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Folds cases into a log, one at a time; its memory grows with the number of different courses and not with that of cases. */
public final class LogFolding {

    private record Key(Course course, boolean complete) {}

    private static final class Count {
        private final List<String> ids = new ArrayList<>();
        private long cases;
    }

    private final int mostCourses;
    private final int keptIds;
    private final Map<Key, Count> counts = new HashMap<>();
    private final Map<Activity, Durations> durations = new HashMap<>();
    private final Map<Activity, Durations> waits = new HashMap<>();
    private long leftOut;

    /**
     * An empty log.
     *
     * @param mostCourses how many courses are told apart; cases with others are counted and left out
     * @param keptIds of how many cases of a course the ids are kept
     */
    public LogFolding(int mostCourses, int keptIds) {
        this.mostCourses = mostCourses;
        this.keptIds = keptIds;
    }

    /** Adds a case; one in which nothing happened is no case. */
    public void add(String id, List<Occurrence> occurrences, boolean complete) {
        if (occurrences.isEmpty()) {
            return;
        }
        Key key = new Key(Course.of(occurrences), complete);
        Count count = counts.get(key);
        if (count == null) {
            if (counts.size() >= mostCourses) {
                leftOut++;
                return;
            }
            count = new Count();
            counts.put(key, count);
        }
        count.cases++;
        if (count.ids.size() < keptIds) {
            count.ids.add(id);
        }
        occurrences.forEach(one -> time(one, occurrences));
    }

    private void time(Occurrence one, List<Occurrence> all) {
        Instant end = one.end();
        if (end != null) {
            durations
                    .computeIfAbsent(one.activity(), activity -> new Durations())
                    .add(Duration.between(one.start(), end));
        }
        lastEnd(one, all).ifPresent(before -> waits.computeIfAbsent(one.activity(), activity -> new Durations())
                .add(Duration.between(before, one.start())));
    }

    private static Optional<Instant> lastEnd(Occurrence one, List<Occurrence> all) {
        return all.stream()
                .filter(other -> !other.equals(one))
                .map(Occurrence::end)
                .filter(Objects::nonNull)
                .filter(end -> !end.isAfter(one.start()))
                .max(Comparator.naturalOrder());
    }

    public ActivityLog log() {
        List<Variant> variants = counts.entrySet().stream()
                .map(one -> new Variant(
                        one.getKey().course(), one.getKey().complete(), one.getValue().cases, one.getValue().ids))
                .toList();
        return new ActivityLog(variants, durations, waits, leftOut);
    }
}
