package org.lianban.app.demonstration.script;

/** The check digits of identity numbers (GB 11643) and of unified social credit codes (GB 32100). */
final class CheckDigits {

    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String IDENTITY_DIGITS = "10X98765432";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final String CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CheckDigits() {}

    /** Completes the first seventeen digits of an identity number. */
    static String identity(String first17) {
        int sum = 0;
        for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
            sum += IDENTITY_WEIGHTS[i] * (first17.charAt(i) - '0');
        }
        return first17 + IDENTITY_DIGITS.charAt(sum % 11);
    }

    /** Completes the first seventeen characters of a credit code. */
    static String credit(String first17) {
        int sum = 0;
        for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
            sum += CREDIT_WEIGHTS[i] * CREDIT_DIGITS.indexOf(first17.charAt(i));
        }
        return first17 + CREDIT_DIGITS.charAt((31 - sum % 31) % 31);
    }
}
