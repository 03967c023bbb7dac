package org.lianban.app.simulation.source;

import java.time.Instant;

/**
 * A stage of which another system tells.
 *
 * @param from when it began; where only entries are told, its first one
 * @param begins whether {@code from} is told as its beginning, and not only as something that was done
 * @param place in the order in which the stages have to come, from 1; 0 if that is not told
 */
record ToldStage(String name, Instant from, Instant to, boolean begins, int place) {

    ToldStage called(String other) {
        return new ToldStage(other, from, to, begins, place);
    }

    /** The same stage that was come to again, as one. */
    ToldStage and(ToldStage again) {
        return new ToldStage(
                name,
                from.isBefore(again.from) ? from : again.from,
                to.isAfter(again.to) ? to : again.to,
                begins,
                place == 0 ? again.place : place);
    }
}
