package org.lianban.processes.tables;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions that are more than a value and yet harmless: arithmetic and comparisons of names and values, and functions that end at once. Loops, functions of
 * one's own, contexts, powers and pattern matching are not: they can hold a thread as long as they like.
 */
final class Feel {

    private static final int LONGEST = 2_000;
    private static final Pattern TEXTS = Pattern.compile("\"[^\"\\\\]*\"");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}0-9_ \\t\\r\\n.,+\\-*/<>=!?()\\[\\]]*");
    private static final Pattern KEYWORDS =
            Pattern.compile("\\b(?:for|return|some|every|satisfies|function|external|instance|context|java)\\b|\\*\\*");
    private static final Pattern CALLS = Pattern.compile("([\\p{L}_][\\p{L}0-9_ ]*)\\(");
    private static final Pattern KNOWN = Pattern.compile("(?:^|.*\\s)(?:" + String.join("|", functions()) + ")\\s*");

    private Feel() {}

    static boolean harmless(String text) {
        String code = TEXTS.matcher(text).replaceAll("0");
        return text.length() <= LONGEST
                && PLAIN.matcher(code).matches()
                && !KEYWORDS.matcher(code).find()
                && callsKnownFunctions(code);
    }

    private static boolean callsKnownFunctions(String code) {
        Matcher call = CALLS.matcher(code);
        while (call.find()) {
            if (!KNOWN.matcher(call.group(1).replaceAll("\\s+", " ")).matches()) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> functions() {
        return Set.of(
                "and",
                "or",
                "in",
                "not",
                "if",
                "then",
                "else",
                "between",
                "date",
                "time",
                "date and time",
                "duration",
                "years and months duration",
                "string",
                "number",
                "string length",
                "contains",
                "starts with",
                "ends with",
                "upper case",
                "lower case",
                "floor",
                "ceiling",
                "abs",
                "modulo",
                "min",
                "max",
                "list contains",
                "day of week");
    }
}
