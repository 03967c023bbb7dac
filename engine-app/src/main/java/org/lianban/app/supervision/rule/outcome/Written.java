package org.lianban.app.supervision.rule.outcome;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.rule.Reason;

/** Whether something was said at all: a dash or a dot is no reason. */
final class Written {

    private Written() {}

    static Stream<Reason> missing(String zh, String en, @Nullable String text, int fewestLetters) {
        return says(text, fewestLetters) ? Stream.empty() : Stream.of(Reason.of(zh, en, text == null ? "-" : text));
    }

    static boolean says(@Nullable String text, int fewestLetters) {
        return text != null && text.codePoints().filter(Character::isLetter).count() >= fewestLetters;
    }
}
