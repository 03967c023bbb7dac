package org.lianban.processes.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a net: it takes tokens from places and puts tokens on others.
 *
 * @param element the element of the model whose step it is
 * @param activity what is seen of it; null if nothing is
 * @param takes places, one for each token
 * @param gives places, one for each token
 * @param empty places that must be empty beside what it takes; null if none
 * @param clears places that are emptied before it gives; null if none
 * @param bounded places of what may begin beside the rest, as often as its activities are still to come; its first place tells how often it goes on; null if
 *     the step begins nothing of that kind
 */
record Transition(
        String element,
        @Nullable Activity activity,
        List<Integer> takes,
        List<Integer> gives,
        @Nullable Range empty,
        @Nullable Range clears,
        @Nullable Range bounded) {

    /** Places from one (inclusive) to another (exclusive): those of a scope stand together. */
    record Range(int from, int to) {}

    Transition {
        takes = List.copyOf(takes);
        gives = List.copyOf(gives);
    }

    static Transition silent(String element, List<Integer> takes, List<Integer> gives) {
        return new Transition(element, null, takes, gives, null, null, null);
    }

    static Transition visible(String element, Activity activity, List<Integer> takes, List<Integer> gives) {
        return new Transition(element, activity, takes, gives, null, null, null);
    }

    Transition whenEmpty(Range scope) {
        return new Transition(element, activity, takes, gives, scope, clears, bounded);
    }

    Transition clearing(Range scope) {
        return new Transition(element, activity, takes, gives, empty, scope, bounded);
    }

    Transition boundedBy(Range scope) {
        return new Transition(element, activity, takes, gives, empty, clears, scope);
    }

    boolean isSilent() {
        return activity == null;
    }
}
