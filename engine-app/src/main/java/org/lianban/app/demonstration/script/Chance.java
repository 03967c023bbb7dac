package org.lianban.app.demonstration.script;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Luck that repeats itself: the same seed, case and topic always give the same number, in whatever order one asks. So nothing
 * need be remembered when the play is interrupted and goes on.
 */
public record Chance(long seed, int number) {

    /** A number from 0 to below 1. */
    public double of(String topic) {
        return new SplittableRandom(seed * 1_000_003L + number * 7_919L + topic.hashCode()).nextDouble();
    }

    /** A whole number from {@code least} to {@code most}. */
    public int between(String topic, int least, int most) {
        return least + (int) (of(topic) * (most - least + 1));
    }

    public boolean happens(String topic, double probability) {
        return of(topic) < probability;
    }

    public <T> T pick(String topic, List<T> choices) {
        return choices.get((int) (of(topic) * choices.size()));
    }
}
