package org.lianban.processes.discovery;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Logs written as words: each letter an activity, each word a case; {@code "3*abc"} three of them. */
final class Logs {

    private Logs() {}

    static Traces traces(String... words) {
        Map<Course, Long> counts = new HashMap<>();
        for (String word : words) {
            int star = word.indexOf('*');
            long times = star < 0 ? 1 : Long.parseLong(word.substring(0, star));
            counts.merge(course(word.substring(star + 1)), times, Long::sum);
        }
        return new Traces(counts);
    }

    static ActivityLog log(String... words) {
        List<Variant> variants = traces(words).counts().entrySet().stream()
                .map(one -> new Variant(one.getKey(), true, one.getValue(), List.of()))
                .toList();
        return new ActivityLog(variants, Map.of(), Map.of(), 0);
    }

    static Course course(String word) {
        return Course.inOrder(Arrays.stream(word.split("", 0))
                .filter(letter -> !letter.isEmpty())
                .map(Activity::named)
                .toList());
    }
}
