package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Courses, or pieces of them, each with how often it was taken.
 *
 * @param counts in an order of their own, so that mining is repeatable
 */
record Traces(Map<Course, Long> counts) {

    private static final Comparator<Course> ORDER = Comparator.comparing(Course::toString);

    Traces {
        Map<Course, Long> sorted = new TreeMap<>(ORDER);
        sorted.putAll(counts);
        counts = sorted;
    }

    static Traces of(List<Variant> variants) {
        return new Traces(variants.stream().collect(Collectors.toMap(Variant::course, Variant::cases, Long::sum)));
    }

    /** What becomes of these traces if each is replaced by some others. */
    Traces each(Function<Course, Stream<Course>> pieces) {
        return new Traces(counts.entrySet().stream()
                .flatMap(one -> pieces.apply(one.getKey()).map(piece -> Map.entry(piece, one.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum)));
    }

    long size() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    long empty() {
        return counts.getOrDefault(new Course(List.of()), 0L);
    }

    Traces nonempty() {
        return new Traces(counts.entrySet().stream()
                .filter(one -> !one.getKey().steps().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    List<Activity> activities() {
        return new ArrayList<>(occurrences().keySet());
    }

    /** How often each activity was done in all. */
    Map<Activity, Long> occurrences() {
        Map<Activity, Long> counted = new TreeMap<>();
        counts.forEach(
                (course, times) -> course.steps().forEach(step -> counted.merge(step.activity(), times, Long::sum)));
        return counted;
    }
}
