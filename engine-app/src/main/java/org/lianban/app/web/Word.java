package org.lianban.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A parameter of the address that is one of a few words: the names of an enum in small letters. */
public final class Word {

    private Word() {}

    /**
     * What the word stands for; null if there is none.
     *
     * @throws Refusal if it is none of them, with those that there are
     */
    public static <E extends Enum<E>> @Nullable E optional(Class<E> type, String parameter, @Nullable String word) {
        return word == null ? null : of(type, parameter, word);
    }

    /** As {@link #optional}, of a word that is there. */
    public static <E extends Enum<E>> E of(Class<E> type, String parameter, String word) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        throw unknown(parameter, all(type));
    }

    /** The refusal of a word that is none of the allowed. */
    public static Refusal unknown(String parameter, List<String> allowed) {
        String values = String.join(", ", allowed);
        return Refusal.invalid(parameter, new LocalisedText("应为其中之一：" + values, "must be one of " + values));
    }

    /** All words that stand for something. */
    static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
