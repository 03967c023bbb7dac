package org.lianban.monitoring.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;

/** Reads times with an offset; the usual form goes a fast way, since a replay reads millions of them. */
final class Timestamps {

    private static final String SHAPE = "0000-00-00T00:00:00+00:00";

    private Timestamps() {}

    /**
     * Reads a time with an offset.
     *
     * @throws java.time.format.DateTimeParseException if it is none
     */
    static Instant parse(String text) {
        return hasUsualShape(text)
                ? parseUsual(text)
                : OffsetDateTime.parse(text).toInstant();
    }

    private static boolean hasUsualShape(String text) {
        if (text.length() != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < SHAPE.length(); i++) {
            char c = text.charAt(i);
            boolean fits = SHAPE.charAt(i) == '0' ? c >= '0' && c <= '9' : c == SHAPE.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return isTime(text) && number(text, 20, 22) < 18 && number(text, 23, 25) < 60;
    }

    /** Whether every figure is in range; the careful way says what is wrong if one is not. */
    private static boolean isTime(String text) {
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(number(text, 0, 4), month).lengthOfMonth())
                && number(text, 11, 13) < 24
                && number(text, 14, 16) < 60
                && number(text, 17, 19) < 60;
    }

    private static Instant parseUsual(String text) {
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        int second = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19))
                .toSecondOfDay();
        int offset = number(text, 20, 22) * 3600 + number(text, 23, 25) * 60;
        return Instant.ofEpochSecond(day * 86_400 + second - offset);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
