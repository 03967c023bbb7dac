package org.lianban.monitoring.clock;

/**
 * How long a suspension may last at most. The day on which it opens is not counted, and the cap itself is never paused.
 *
 * @param amount how many days, at least 1
 * @param unit WORKING_DAY or CALENDAR_DAY
 */
public record Cap(int amount, LimitUnit unit) {

    /**
     * A cap.
     *
     * @throws IllegalArgumentException if the amount is 0 or less, or the unit is not one of days
     */
    public Cap {
        if (amount <= 0) {
            throw new IllegalArgumentException(
                    "A cap is at least 1 %s, not %d; leave the cap out where there is none".formatted(unit, amount));
        }
        if (unit == LimitUnit.WORKING_MINUTE) {
            throw new IllegalArgumentException("A cap is counted in WORKING_DAY or CALENDAR_DAY, not in " + unit);
        }
    }
}
