package org.lianban.processes.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * What a cell compares an input with.
 *
 * @param text as it is to be said again; of a text without its quotes
 * @param number where it stands on the line of its kind; zero for texts, days since 1970 for dates, seconds for moments
 */
record Value(Kind kind, String text, BigDecimal number) implements Comparable<Value> {

    private static final int SECONDS_OF_A_DAY = 86_400;

    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        DATE,
        MOMENT;

        /** Whether values of this kind lie on a line, so that there are intervals of them. */
        boolean ordered() {
            return this == NUMBER || this == DATE || this == MOMENT;
        }
    }

    Value {
        number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    static Value text(String text) {
        return new Value(Kind.TEXT, text, BigDecimal.ZERO);
    }

    static Value number(BigDecimal number) {
        return new Value(Kind.NUMBER, number.toPlainString(), number);
    }

    static Value day(BigDecimal since1970) {
        return new Value(Kind.DATE, LocalDate.ofEpochDay(since1970.longValue()).toString(), since1970);
    }

    /** A moment without a zone. */
    static Value moment(BigDecimal secondsSince1970) {
        BigDecimal seconds = secondsSince1970.setScale(0, RoundingMode.FLOOR);
        int nanos = secondsSince1970.subtract(seconds).movePointRight(9).intValue();
        LocalDateTime moment = LocalDateTime.ofEpochSecond(seconds.longValue(), nanos, ZoneOffset.UTC);
        return new Value(Kind.MOMENT, moment.toString(), secondsSince1970);
    }

    static Value moment(LocalDateTime moment) {
        BigDecimal days = BigDecimal.valueOf(moment.toLocalDate().toEpochDay() * SECONDS_OF_A_DAY);
        return moment(days.add(BigDecimal.valueOf(moment.toLocalTime().toNanoOfDay(), 9)));
    }

    static Value truth(boolean truth) {
        return new Value(Kind.BOOLEAN, Boolean.toString(truth), truth ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    @Override
    public int compareTo(Value other) {
        int kinds = kind.compareTo(other.kind);
        if (kinds != 0) {
            return kinds;
        }
        return kind == Kind.TEXT ? text.compareTo(other.text) : number.compareTo(other.number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Value value && compareTo(value) == 0;
    }

    @Override
    public int hashCode() {
        return kind == Kind.TEXT ? text.hashCode() : number.hashCode();
    }
}
