package org.lianban.app.papers;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code on a paper: eleven random characters and one that checks them, out of thirty-one that nobody takes for another. Being
 * prime, that number lets the weighted sum find every wrong character and every two that changed places. 31^11 codes are too many
 * to guess one that is in use.
 */
final class PaperCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int RANDOM = 11;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();

    /** A new code, without the dashes that people see. */
    String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.append(check(code)).toString();
    }

    /** The code that somebody typed, however they wrote it; empty if it cannot be one. */
    static Optional<String> read(String typed) {
        String code = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s–—-]", "");
        boolean known = code.length() == RANDOM + 1 && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return known && check(code.substring(0, RANDOM)) == code.charAt(RANDOM) ? Optional.of(code) : Optional.empty();
    }

    /** As it is printed: in groups of four. */
    static String grouped(String code) {
        return String.join("-", code.substring(0, GROUP), code.substring(GROUP, 2 * GROUP), code.substring(2 * GROUP));
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += (i + 2) * ALPHABET.indexOf(code.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
