package org.lianban.processes.surroundings;

/**
 * So many days.
 *
 * @param amount at least one; "no limit" is the absence of days, never zero
 */
public record Days(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        WORKING_DAY,
        CALENDAR_DAY
    }

    public Days {
        if (amount < 1) {
            throw new IllegalArgumentException("a limit is at least one day, not " + amount);
        }
    }

    public static Days working(int amount) {
        return new Days(amount, Unit.WORKING_DAY);
    }

    public static Days calendar(int amount) {
        return new Days(amount, Unit.CALENDAR_DAY);
    }
}
