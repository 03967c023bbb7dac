package org.lianban.app.supervision.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianban.app.supervision.rule.Found;

/** What differs between the findings of two tables in one case. */
final class Comparison {

    /** What a finding is about, whatever its severity and day. */
    private record About(String rule, String subject) {}

    private Comparison() {}

    static List<Difference> of(List<Found> before, List<Found> after) {
        Set<Found> kept = new HashSet<>(before);
        kept.retainAll(new HashSet<>(after));
        Map<About, Deque<Found>> gone = new HashMap<>();
        before.stream().filter(found -> !kept.contains(found)).forEach(found -> gone.computeIfAbsent(
                        about(found), any -> new ArrayDeque<>())
                .add(found));
        List<Difference> differences = new ArrayList<>();
        after.stream().filter(found -> !kept.contains(found)).forEach(found -> {
            Deque<Found> earlier = gone.getOrDefault(about(found), new ArrayDeque<>());
            differences.add(earlier.isEmpty() ? added(found) : changed(earlier.remove(), found));
        });
        gone.values().forEach(left -> left.forEach(found -> differences.add(gone(found))));
        return differences;
    }

    private static About about(Found found) {
        return new About(found.rule(), found.subject());
    }

    private static Difference added(Found found) {
        return new Difference(
                Difference.Kind.ADDED, found.rule(), found.department(), null, found.severity(), null, found.on());
    }

    private static Difference gone(Found found) {
        return new Difference(
                Difference.Kind.GONE, found.rule(), found.department(), found.severity(), null, found.on(), null);
    }

    private static Difference changed(Found before, Found after) {
        return new Difference(
                Difference.Kind.CHANGED,
                after.rule(),
                after.department(),
                before.severity(),
                after.severity(),
                before.on(),
                after.on());
    }
}
