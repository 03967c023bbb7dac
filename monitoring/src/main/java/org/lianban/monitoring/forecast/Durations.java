package org.lianban.monitoring.forecast;

/**
 * How many clocks ended after exactly so many counted days, and how many are known only to have run that long.
 *
 * @param from counted days that they had when they came under observation: that they ended earlier could not have been seen
 * @param days counted days, in the unit of the limit
 * @param censored clocks that still run: they will take at least that long
 */
public record Durations(int from, int days, long ended, long censored) {

    public Durations {
        if (from < 0 || days < from || ended < 0 || censored < 0) {
            throw new IllegalArgumentException("neither days nor clocks are less than none");
        }
    }

    /** Of clocks that were observed from their start. */
    public Durations(int days, long ended, long censored) {
        this(0, days, ended, censored);
    }
}
