package org.lianban.processes.discovery;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What happened in many cases, folded into the courses that they took.
 *
 * @param variants the most frequent first
 * @param durations how long each activity took; what lasts is not in it
 * @param waits how long each activity waited since the last that ended before it; the first ones are not in it
 * @param leftOut cases that are not in it because there were too many different courses
 */
public record ActivityLog(
        List<Variant> variants, Map<Activity, Durations> durations, Map<Activity, Durations> waits, long leftOut) {

    static final Comparator<Variant> FREQUENT_FIRST = Comparator.comparingLong(Variant::cases)
            .reversed()
            .thenComparing(one -> one.course().toString())
            .thenComparing(Variant::complete);

    public ActivityLog {
        variants = variants.stream().sorted(FREQUENT_FIRST).toList();
        durations = new TreeMap<>(durations);
        waits = new TreeMap<>(waits);
    }

    public long cases() {
        return variants.stream().mapToLong(Variant::cases).sum();
    }

    /** Only some activities of it; cases without any of them are not in it. */
    public ActivityLog only(Predicate<Activity> wanted) {
        List<Variant> some = variants.stream()
                .map(one -> new Variant(one.course().only(wanted), one.complete(), one.cases(), one.ids()))
                .filter(one -> !one.course().steps().isEmpty())
                .toList();
        return new ActivityLog(some, durations, waits, leftOut);
    }

    /** What was done in it, in an order of its own. */
    public List<Activity> activities() {
        return Traces.of(variants).activities();
    }
}
