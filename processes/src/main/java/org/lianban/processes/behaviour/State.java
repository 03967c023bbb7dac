package org.lianban.processes.behaviour;

import org.jspecify.annotations.Nullable;

/**
 * A state that was reached, and how.
 *
 * @param before null for the first
 * @param move null for the first
 */
record State(
        Marking marking, @Nullable State before, @Nullable Move move) {

    State(Marking first) {
        this(first, null, null);
    }

    State then(Move next, Marking after) {
        return new State(after, this, next);
    }
}
