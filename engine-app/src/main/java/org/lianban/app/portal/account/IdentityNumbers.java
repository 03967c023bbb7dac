package org.lianban.app.portal.account;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** The two numbers that an applicant is known by, and their check digits (GB 11643, GB 32100). */
final class IdentityNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private IdentityNumbers() {}

    /**
     * The number as it is stored.
     *
     * @throws Refusal if its check digit does not fit
     */
    static String checked(ApplicantKind kind, String typed) {
        String number = typed.strip().toUpperCase(Locale.ROOT);
        boolean fits = kind == ApplicantKind.PERSON ? isIdentity(number) : isCredit(number);
        if (!fits) {
            throw Refusal.invalid(
                    "idNumber",
                    kind == ApplicantKind.PERSON
                            ? new LocalisedText("身份证号不正确：校验码不符", "is no identity number: the check digit does not fit")
                            : new LocalisedText(
                                    "统一社会信用代码不正确：校验码不符", "is no credit code: the check character does not fit"));
        }
        return number;
    }

    private static boolean isIdentity(String number) {
        if (!number.matches("[1-9]\\d{16}[\\dX]") || !isDate(number.substring(6, 14))) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return number.charAt(17) == "10X98765432".charAt(sum % 11);
    }

    private static boolean isDate(String compact) {
        try {
            return LocalDate.parse(compact, DateTimeFormatter.BASIC_ISO_DATE).getYear() > 1850;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean isCredit(String code) {
        if (code.length() != 18) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            int value = CREDIT.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return CREDIT.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
    }
}
