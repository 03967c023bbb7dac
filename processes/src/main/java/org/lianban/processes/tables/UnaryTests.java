package org.lianban.processes.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells that can be judged: a dash or nothing, texts, numbers, true and false, dates, comparisons with them, intervals, lists of these, and
 * {@code not(...)} around such a list. Everything else that FEEL knows depends on more than the input of its column.
 */
final class UnaryTests {

    /** A longer cell is not written by people. */
    private static final int LONGEST = 20_000;

    private static final Pattern QUOTE = Pattern.compile("\"");
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,30}(?:\\.\\d{1,30})?|\\.\\d{1,30})");
    private static final Pattern TRUTH = Pattern.compile("(?:true|false)(?![A-Za-z0-9_])");
    private static final Pattern DATE = Pattern.compile("date\\s*\\(\\s*\"([^\"\\\\]*)\"\\s*\\)");
    private static final Pattern MOMENT = Pattern.compile("date and time\\s*\\(\\s*\"([^\"\\\\]*)\"\\s*\\)");
    private static final Pattern NOT = Pattern.compile("not\\s*\\(");
    private static final Pattern COMPARISON = Pattern.compile("<=|>=|<|>");
    private static final Pattern OPENING = Pattern.compile("[\\[\\](]");
    private static final Pattern CLOSING = Pattern.compile("[\\[\\])]");
    private static final Pattern UP_TO = Pattern.compile("\\.\\.");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern END_OF_NOT = Pattern.compile("\\)");

    private final String cell;
    private int at;

    private UnaryTests(String cell) {
        this.cell = cell;
    }

    /** What the cell asks; empty if that cannot be judged. */
    static Optional<UnaryTest> read(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || text.equals("-")) {
            return Optional.of(UnaryTest.ANY);
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new UnaryTests(text).whole());
        } catch (NotPlain other) {
            return Optional.empty();
        }
    }

    /** The one value that an output cell gives; empty if it has none or calculates it. */
    static Optional<Value> literal(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            UnaryTests reading = new UnaryTests(cell.strip());
            Value value = reading.value();
            reading.expectEnd();
            return Optional.of(value);
        } catch (NotPlain other) {
            return Optional.empty();
        }
    }

    private UnaryTest whole() throws NotPlain {
        boolean negated = next(NOT) != null;
        List<Interval> parts = new ArrayList<>();
        do {
            parts.add(part());
        } while (next(COMMA) != null);
        if (negated) {
            expect(END_OF_NOT);
        }
        expectEnd();
        return new UnaryTest(negated, parts);
    }

    private Interval part() throws NotPlain {
        Matcher comparison = next(COMPARISON);
        if (comparison != null) {
            Value end = ordered(value());
            return switch (comparison.group()) {
                case "<" -> new Interval(null, false, end, false);
                case "<=" -> new Interval(null, false, end, true);
                case ">" -> new Interval(end, false, null, false);
                default -> new Interval(end, true, null, false);
            };
        }
        Matcher opening = next(OPENING);
        if (opening == null) {
            return Interval.of(value());
        }
        Value low = ordered(value());
        expect(UP_TO);
        Value high = ordered(value());
        String closing = expect(CLOSING).group();
        if (low.kind() != high.kind()) {
            throw new NotPlain();
        }
        return new Interval(low, opening.group().equals("["), high, closing.equals("]"));
    }

    private static Value ordered(Value value) throws NotPlain {
        if (!value.kind().ordered()) {
            throw new NotPlain();
        }
        return value;
    }

    private Value value() throws NotPlain {
        if (next(QUOTE) != null) {
            return Value.text(textToItsQuote());
        }
        Matcher found = next(MOMENT);
        if (found != null) {
            return moment(found.group(1));
        }
        found = next(DATE);
        if (found != null) {
            return date(found.group(1));
        }
        found = next(TRUTH);
        if (found != null) {
            return Value.truth(found.group().equals("true"));
        }
        return Value.number(new BigDecimal(expect(NUMBER).group()));
    }

    /** A quote inside a text stands behind a backslash; other escapes are not judged. */
    private String textToItsQuote() throws NotPlain {
        StringBuilder text = new StringBuilder();
        while (at < cell.length() && cell.charAt(at) != '"') {
            if (cell.charAt(at) == '\\') {
                at++;
                if (at >= cell.length() || cell.charAt(at) != '"') {
                    throw new NotPlain();
                }
            }
            text.append(cell.charAt(at));
            at++;
        }
        expect(QUOTE);
        return text.toString();
    }

    private static Value date(String iso) throws NotPlain {
        try {
            return Value.day(BigDecimal.valueOf(LocalDate.parse(iso).toEpochDay()));
        } catch (DateTimeException none) {
            throw new NotPlain();
        }
    }

    /** Without a zone; moments with one are not compared with those without. */
    private static Value moment(String iso) throws NotPlain {
        try {
            LocalDateTime moment = LocalDateTime.parse(iso);
            return Value.moment(moment);
        } catch (DateTimeException none) {
            throw new NotPlain();
        }
    }

    private @Nullable Matcher next(Pattern pattern) {
        skipSpace();
        Matcher matcher = pattern.matcher(cell).region(at, cell.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    private Matcher expect(Pattern pattern) throws NotPlain {
        Matcher found = next(pattern);
        if (found == null) {
            throw new NotPlain();
        }
        return found;
    }

    private void expectEnd() throws NotPlain {
        skipSpace();
        if (at < cell.length()) {
            throw new NotPlain();
        }
    }

    private void skipSpace() {
        while (at < cell.length() && Character.isWhitespace(cell.charAt(at))) {
            at++;
        }
    }

    /** Found in a cell: something that is not judged. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        NotPlain() {
            super(null, null, false, false);
        }
    }
}
