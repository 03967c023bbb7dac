package org.lianban.app.supervision.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/**
 * A month or a quarter.
 *
 * @param code such as 2026-03 or 2026-Q1
 * @param last its last day
 */
record Period(String code, Kind kind, LocalDate first, LocalDate last) {

    /** What sort of period it is. */
    enum Kind {
        MONTH,
        QUARTER
    }

    private static final Pattern CODE = Pattern.compile("((?:19|20|21)[0-9]{2})-(?:([0-9]{2})|Q([1-4]))");
    private static final int MONTHS_OF_QUARTER = 3;

    /**
     * Reads a code.
     *
     * @throws Refusal if it is none
     */
    static Period of(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw unreadable();
        }
        int year = Integer.parseInt(parts.group(1));
        String quarter = parts.group(3);
        try {
            return quarter == null
                    ? month(code, YearMonth.of(year, Integer.parseInt(parts.group(2))))
                    : quarter(code, YearMonth.of(year, MONTHS_OF_QUARTER * Integer.parseInt(quarter)));
        } catch (DateTimeException wrong) {
            throw unreadable();
        }
    }

    private static Period month(String code, YearMonth month) {
        return new Period(code, Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    private static Period quarter(String code, YearMonth last) {
        return new Period(
                code, Kind.QUARTER, last.minusMonths(MONTHS_OF_QUARTER - 1).atDay(1), last.atEndOfMonth());
    }

    boolean hasEnded(LocalDate today) {
        return today.isAfter(last);
    }

    private static Refusal unreadable() {
        return Refusal.invalid(
                "period",
                new LocalisedText("应为月份（2026-03）或季度（2026-Q1）", "must be a month (2026-03) or a quarter (2026-Q1)"));
    }
}
