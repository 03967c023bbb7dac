package org.lianban.monitoring.exchange.log;

/**
 * The bounds that keep a hostile log from filling the memory.
 *
 * @param fileBytes the most that a file may hold, uncompressed
 * @param lineBytes the longest line of CSV, and the longest markup of XES between two angle brackets
 * @param valueLength the longest value, in characters
 * @param values the most columns, or attributes of one event
 * @param depth the deepest nesting of XES elements
 * @param caseEvents the most events of one case
 * @param openEvents how many events of cases whose lines are mixed may be in memory at once
 * @param quotedLines the most lines over which one quoted row of CSV may run
 */
public record LogLimits(
        long fileBytes,
        int lineBytes,
        int valueLength,
        int values,
        int depth,
        int caseEvents,
        int openEvents,
        int quotedLines) {

    /** What serves for the logs of a city. */
    public static final LogLimits DEFAULT = new LogLimits(8L << 30, 1 << 20, 1 << 16, 500, 32, 50_000, 100_000, 64);
}
