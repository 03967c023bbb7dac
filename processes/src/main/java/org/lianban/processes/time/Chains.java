package org.lianban.processes.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lianban.processes.surroundings.Service;

/** How long the items of a joint service take when one needs the results of others. */
final class Chains {
    private final Service joint;
    private final Map<String, Length> lengths;
    private final Map<String, Path> begun = new HashMap<>();
    private final Set<String> following = new HashSet<>();

    Chains(Service joint, Map<String, Length> lengths) {
        this.joint = joint;
        this.lengths = lengths;
    }

    /** From the beginning of the first of them to the end of that item. */
    Length of(String item) {
        Path before = before(item);
        Length own = lengths.getOrDefault(item, Length.NOTHING);
        return new Length(before.then(own.through()), before.then(own.beside()));
    }

    private Path before(String item) {
        Path known = begun.get(item);
        if (known != null || !following.add(item)) {
            return known == null ? Path.NOTHING : known; // a circle of items: the catalogue refuses it
        }
        Path before = joint.constituents().stream()
                .filter(constituent -> constituent.item().equals(item))
                .flatMap(constituent -> constituent.dependsOn().stream())
                .map(needed -> of(needed).through())
                .reduce(Path.NOTHING, Path::or);
        begun.put(item, before);
        return before;
    }
}
