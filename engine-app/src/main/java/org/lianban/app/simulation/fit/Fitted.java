package org.lianban.app.simulation.fit;

import java.util.Map;

/**
 * What a part of history says.
 *
 * @param latency office time from the opening of a stage until somebody takes it up although there was room for it
 * @param hands office time in which a task is held, pauses left out
 * @param waits time on the calendar for which a case waits for what is no department's work
 * @param pauses time on the calendar that a special procedure takes, by ground and item
 * @param pausedAt after which share of the work it begins, in millionths, by ground and item
 * @param held how many cases each post had in hand at most
 */
public record Fitted(
        Times latency, Times hands, Times waits, Times pauses, Times pausedAt, Map<Post, Integer> held, Ways ways) {

    public Fitted {
        held = Map.copyOf(held);
    }
}
