package org.lianban.app.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** The numbers that applicants are known by, told by their check digits. */
public final class Identifiers {

    private static final Pattern IDENTITY = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String IDENTITY_CHECKS = "10X98765432";
    private static final DateTimeFormatter BORN =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate FIRST_BORN = LocalDate.of(1850, 1, 1);

    private static final Pattern CREDIT = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final String CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CREDIT_BASE = 3;

    private Identifiers() {}

    /** A resident identity number: region, a date of birth that exists, and the check digit (GB 11643; ISO 7064, MOD 11-2). */
    public static boolean isIdentityNumber(String text) {
        String number = text.toUpperCase(Locale.ROOT);
        if (!IDENTITY.matcher(number).matches() || !isBirthday(number.substring(6, 14))) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
            sum += IDENTITY_WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return number.charAt(17) == IDENTITY_CHECKS.charAt(sum % IDENTITY_CHECKS.length());
    }

    private static boolean isBirthday(String digits) {
        try {
            return !LocalDate.parse(digits, BORN).isBefore(FIRST_BORN);
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /** A unified social credit code: eighteen characters, the last one a check character modulo 31 (GB 32100). */
    public static boolean isCreditCode(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        if (!CREDIT.matcher(code).matches()) {
            return false;
        }
        int modulus = CREDIT_DIGITS.length();
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < code.length() - 1; i++) {
            sum += weight * CREDIT_DIGITS.indexOf(code.charAt(i));
            weight = weight * CREDIT_BASE % modulus;
        }
        return CREDIT_DIGITS.indexOf(code.charAt(code.length() - 1)) == (modulus - sum % modulus) % modulus;
    }
}
