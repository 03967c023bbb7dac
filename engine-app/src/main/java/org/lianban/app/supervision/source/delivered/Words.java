package org.lianban.app.supervision.source.delivered;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How systems write yes, no and outcomes. */
final class Words {

    private static final Set<String> NO = Set.of("none", "no", "false", "0", "-", "无", "否");
    private static final Set<String> REFUSED =
            Set.of("REFUSED", "REFUSE", "REJECTED", "DENIED", "DISAGREE", "不予许可", "不予");

    private Words() {}

    static boolean isNo(String word) {
        return NO.contains(word.strip().toLowerCase(Locale.ROOT));
    }

    static boolean isRefusal(String result) {
        return REFUSED.contains(code(result));
    }

    /** In capitals, as our own outcomes are written. */
    static String code(@Nullable String word) {
        return word == null ? "" : word.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
