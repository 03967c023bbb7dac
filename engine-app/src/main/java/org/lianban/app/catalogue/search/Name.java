package org.lianban.app.catalogue.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lianban.app.catalogue.search.Found.By;

/** One name of a service, prepared for being compared with what somebody types. */
record Name(String text, By by, String folded, Set<String> pairs, String pinyin, String initials) {

    private static final int SHORTEST_PINYIN = 2;
    private static final double LEAST_SHARED = 0.5;

    static Name of(String text, By by) {
        String folded = fold(text);
        boolean chinese = isChinese(folded);
        return new Name(
                text,
                by,
                folded,
                pairs(folded),
                chinese ? Pinyin.whole(text) : "",
                chinese ? Pinyin.initials(text) : "");
    }

    /** How well it fits, from 0 (not at all) to 100 (it is what was typed). */
    int fit(String typed) {
        if (folded.equals(typed)) {
            return 100;
        }
        if (folded.startsWith(typed)) {
            return 85;
        }
        if (folded.contains(typed)) {
            return 70;
        }
        if (typed.contains(folded) && folded.length() > 1) {
            return 65; // "how do I" around what people call it
        }
        List<String> words = words(typed);
        if (words.size() > 1 && words.stream().allMatch(folded::contains)) {
            return 60;
        }
        return isChinese(typed) ? shared(typed) : spelled(typed);
    }

    private int spelled(String typed) {
        if (typed.length() < SHORTEST_PINYIN || pinyin.isEmpty()) {
            return 0;
        }
        if (initials.startsWith(typed) || pinyin.startsWith(typed)) {
            return 50;
        }
        return initials.contains(typed) || pinyin.contains(typed) ? 40 : 0;
    }

    /** Neighbouring characters that both have: 我想开个饭店 has 饭店 in common with 开饭店. */
    private int shared(String typed) {
        Set<String> common = new LinkedHashSet<>(pairs(typed));
        int asked = common.size();
        common.retainAll(pairs);
        if (common.isEmpty() || asked == 0) {
            return 0;
        }
        double share = Math.max((double) common.size() / asked, (double) common.size() / pairs.size());
        return share < LEAST_SHARED ? 0 : (int) (30 * share);
    }

    boolean isSpelledBy(String typed) {
        return !isChinese(typed) && !folded.contains(typed) && spelled(typed) > 0;
    }

    static String fold(String text) {
        return String.join(" ", words(text.toLowerCase(Locale.ROOT)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(text.strip().split("[\\s,;.，。；、·]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        int[] points = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        for (int i = 0; i + 1 < points.length; i++) {
            pairs.add(new String(points, i, 2));
        }
        return pairs;
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN);
    }
}
