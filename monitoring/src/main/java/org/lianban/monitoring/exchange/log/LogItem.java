package org.lianban.monitoring.exchange.log;

import java.util.List;
import java.util.Map;
import org.lianban.monitoring.clock.Why;

/** What a reader found at a line of a log. */
public sealed interface LogItem {

    /** The line on which it begins, from 1; in a compressed file, of what was compressed. */
    long line();

    /**
     * A case or a part of one: a trace of XES, or one row of CSV.
     *
     * @param caseValues the attributes of a trace, each name with {@code case:} before it; for CSV the columns of the row
     */
    record Fragment(long line, Map<String, String> caseValues, List<LogEvent> events) implements LogItem {}

    /** Something that was not read, and why. */
    record Refused(long line, Reason reason, Why why) implements LogItem {}

    /** The ways in which content can be refused. */
    enum Reason {
        /** The file cannot be read from here on: cut off, not well-formed, beyond a bound, or with a DTD. */
        UNREADABLE,
        /** The bytes of a line are no UTF-8. */
        ENCODING,
        /** A line, a value or a case is larger than any that is read. */
        TOO_LARGE,
        /** A quote that opens and does not close, or closes too early. */
        QUOTES,
        /** A row with more or fewer fields than the header. */
        FIELDS,
        /** Markup that has no place there, or an attribute without a key or value, or with a key used before. */
        STRUCTURE,
        /** A value that the mapping needs is missing or cannot be understood. */
        VALUE,
        /** A department that the mapping does not list, although it lists some. */
        DEPARTMENT,
        /** The log is of another kind: the mapping knows none of its codes. */
        FOREIGN
    }
}
