package org.lianban.processes.time;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.surroundings.Service.Constituent;

/** How long the items of a joint service take when one needs the results of others. */
final class Chains {
    private final Service joint;
    private final Map<String, Length> lengths;

    Chains(Service joint, Map<String, Length> lengths) {
        this.joint = joint;
        this.lengths = lengths;
    }

    /** From the beginning of the first of them to the end of the last, through that item. */
    Length of(String item) {
        return lengths.getOrDefault(item, Length.NOTHING)
                .between(
                        follow(item, this::needed, new HashSet<>(Set.of(item)), true),
                        follow(item, this::needing, new HashSet<>(Set.of(item)), false));
    }

    /** The longest way on from an item; a circle of items, which the catalogue refuses, ends where it closes. */
    private Path follow(String item, Function<String, List<String>> neighbours, Set<String> seen, boolean before) {
        Path longest = Path.NOTHING;
        for (String neighbour : neighbours.apply(item)) {
            if (seen.add(neighbour)) {
                Path own = lengths.getOrDefault(neighbour, Length.NOTHING).through();
                Path further = follow(neighbour, neighbours, seen, before);
                longest = longest.or(before ? further.then(own) : own.then(further));
                seen.remove(neighbour);
            }
        }
        return longest;
    }

    private List<String> needed(String item) {
        return joint.constituents().stream()
                .filter(constituent -> constituent.item().equals(item))
                .flatMap(constituent -> constituent.dependsOn().stream())
                .toList();
    }

    private List<String> needing(String item) {
        return joint.constituents().stream()
                .filter(constituent -> constituent.dependsOn().contains(item))
                .map(Constituent::item)
                .toList();
    }
}
