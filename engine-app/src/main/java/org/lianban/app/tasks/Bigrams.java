package org.lianban.app.tasks;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese full text without an extension: PostgreSQL's parser takes a whole run of Chinese for one word, so that texts are stored
 * and searched as pairs of neighbouring characters; Latin words and case numbers are stored with all their beginnings of three
 * characters and more, so that they are found as one types.
 */
public final class Bigrams {

    private static final Pattern RUNS = Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}]+");
    private static final int SHORTEST_PREFIX = 3;
    private static final int LONGEST_WORD = 40;

    private Bigrams() {}

    /** The text of a {@code tsvector}; every lexeme is quoted, so that no input can break out of it. */
    public static String vector(String... texts) {
        Set<String> lexemes = new LinkedHashSet<>();
        for (String text : texts) {
            Matcher runs = RUNS.matcher(text.toLowerCase(Locale.ROOT));
            while (runs.find()) {
                addStored(runs.group(), lexemes);
            }
        }
        return quoted(lexemes, " ");
    }

    /** The text of a {@code tsquery} that finds what contains all of it; empty if there is nothing to look for. */
    public static String query(String typed) {
        Set<String> lexemes = new LinkedHashSet<>();
        Matcher runs = RUNS.matcher(typed.toLowerCase(Locale.ROOT));
        while (runs.find()) {
            String run = runs.group();
            if (isChinese(run)) {
                addPairs(run, lexemes);
            } else {
                lexemes.add(run.substring(0, Math.min(run.length(), LONGEST_WORD)));
            }
        }
        return String.join(" & ", lexemes.stream().map(Bigrams::term).toList());
    }

    /** The beginning of a word that is shorter than any stored beginning finds all that begin with it. */
    private static String term(String lexeme) {
        boolean beginning = lexeme.length() < SHORTEST_PREFIX && !isChinese(lexeme);
        return "'" + lexeme + "'" + (beginning ? ":*" : "");
    }

    private static void addStored(String run, Set<String> lexemes) {
        if (isChinese(run)) {
            addPairs(run, lexemes);
            run.codePoints().mapToObj(Character::toString).forEach(lexemes::add);
            return;
        }
        String word = run.substring(0, Math.min(run.length(), LONGEST_WORD));
        for (int end = Math.min(SHORTEST_PREFIX, word.length()); end <= word.length(); end++) {
            lexemes.add(word.substring(0, end));
        }
    }

    private static void addPairs(String run, Set<String> lexemes) {
        int[] points = run.codePoints().toArray();
        if (points.length == 1) {
            lexemes.add(run);
        }
        for (int i = 0; i + 1 < points.length; i++) {
            lexemes.add(new String(points, i, 2));
        }
    }

    private static boolean isChinese(String run) {
        return Character.UnicodeScript.of(run.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    private static String quoted(Set<String> lexemes, String separator) {
        return String.join(
                separator, lexemes.stream().map(lexeme -> "'" + lexeme + "'").toList());
    }
}
