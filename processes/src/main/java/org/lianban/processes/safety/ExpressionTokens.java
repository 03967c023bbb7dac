package org.lianban.processes.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an expression. Quoted words are given with a single quote before them, whichever stood there. */
final class ExpressionTokens {
    /** Quoted words without quotes, braces and backslashes in them, so that nobody can disagree where they end. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:'([^'\"\\\\{}]*)'|\"([^'\"\\\\{}]*)\"|([A-Za-z_][A-Za-z0-9_]*|[0-9]{1,15}(?:\\.[0-9]{1,9})?|\\|\\||&&|[=!<>]=|[!<>().,-]))\\s*");

    private static final int LONGEST = 2_000;

    private ExpressionTokens() {}

    /** Empty if there is a character that stands in no token. */
    static Optional<List<String>> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.region(at, text.length()).lookingAt()) {
            tokens.add(matcher.group(3) == null ? "'" + quoted(matcher) : matcher.group(3));
            at = matcher.end();
        }
        return at == text.length() && !tokens.isEmpty() ? Optional.of(tokens) : Optional.empty();
    }

    private static String quoted(Matcher matcher) {
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
}
