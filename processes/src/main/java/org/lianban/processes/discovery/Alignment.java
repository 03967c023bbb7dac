package org.lianban.processes.discovery;

import java.util.List;

/**
 * How a course is best explained by a model.
 *
 * @param cost how many activities the case skipped or did where they have no place
 * @param best whether there is none with a lower cost; false if the search gave up before it knew
 */
record Alignment(List<Move> moves, int cost, boolean best) {
    Alignment {
        moves = List.copyOf(moves);
    }
}
