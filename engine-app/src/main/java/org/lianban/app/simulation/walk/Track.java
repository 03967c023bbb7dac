package org.lianban.app.simulation.walk;

import java.util.Map;
import java.util.Set;

/**
 * One way through a model.
 *
 * @param choices what was chosen on it: id of a link by id of a gateway, and {@code fired} by id of a boundary event
 * @param stages the elements at which it waited
 * @param expired those of them that a boundary event ended
 */
public record Track(Map<String, String> choices, Set<String> stages, Set<String> expired) {

    public Track {
        choices = Map.copyOf(choices);
        stages = Set.copyOf(stages);
        expired = Set.copyOf(expired);
    }

    /** How many stages stand in only one of the two, or ended differently. */
    int distanceTo(Set<String> others, Set<String> othersExpired) {
        return apart(stages, others) + apart(expired, othersExpired);
    }

    private static int apart(Set<String> some, Set<String> others) {
        int both = (int) others.stream().filter(some::contains).count();
        return some.size() + others.size() - 2 * both;
    }
}
