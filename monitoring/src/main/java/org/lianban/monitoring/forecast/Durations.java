package org.lianban.monitoring.forecast;

/**
 * How many clocks ended after exactly so many counted days, and how many are known only to have run that long.
 *
 * @param days counted days, in the unit of the limit
 * @param censored clocks that still run: they will take at least that long
 */
public record Durations(int days, long ended, long censored) {

    public Durations {
        if (days < 0 || ended < 0 || censored < 0) {
            throw new IllegalArgumentException("neither days nor clocks are less than none");
        }
    }
}
