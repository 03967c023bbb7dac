package org.lianban.app.catalogue.search;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Chinese names as they are typed in Latin letters: whole syllables, or the first letter of each. */
final class Pinyin {

    private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");

    private Pinyin() {}

    /** The syllables without tones and without spaces, such as kaifandian. */
    static String whole(String text) {
        return syllables(text).replace(" ", "");
    }

    /** The first letters of the syllables, such as kfd. */
    static String initials(String text) {
        return Arrays.stream(syllables(text).split(" "))
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static String syllables(String text) {
        return LATIN.transliterate(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
