package org.lianban.app.supervision.redteam;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A way to hide delay, or to spare oneself trouble at the applicant's cost.
 *
 * @param rule the one that is meant to find it
 * @param least of a hundred cases, as many that rule must find; below ninety the remark says what escapes
 * @param remark what escapes, and why; empty if nothing to speak of
 * @param play turns an honest plan into one that plays it; how far is left to chance
 */
record Trick(String zh, String en, String rule, int least, String remark, BiConsumer<Plan, Chance> play) {

    /** One that is either played or not. */
    static Trick always(String zh, String en, String rule, Consumer<Plan> play) {
        return new Trick(zh, en, rule, 90, "", (plan, chance) -> play.accept(plan));
    }

    /** One of a size that varies and always shows. */
    static Trick sized(String zh, String en, String rule, BiConsumer<Plan, Chance> play) {
        return new Trick(zh, en, rule, 90, "", play);
    }
}
