package org.lianban.app.supervision.redteam;

import java.util.List;
import java.util.SplittableRandom;

/** What a seed decides. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From the least to the most, each alike. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    boolean in1000(int times) {
        return random.nextInt(1000) < times;
    }

    /** At least that, and one more again and again with so many chances in a hundred: small mostly, sometimes large. */
    int atLeast(int least, int most, int in100) {
        int value = least;
        while (value < most && in100(in100)) {
            value++;
        }
        return value;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
