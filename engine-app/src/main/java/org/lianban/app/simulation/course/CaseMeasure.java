package org.lianban.app.simulation.course;

/**
 * What is read of one case at its end, of a real one as of a simulated one.
 *
 * @param elapsedDays calendar days from receipt to closing
 * @param countedDays days that counted against the limit that binds: the promised one, or else the law's; -1 if no clock ran
 * @param uncountedDays days of that clock that did not count
 * @param stages how many stages were gone through
 */
public record CaseMeasure(
        String service,
        Kept statutory,
        Kept promised,
        int elapsedDays,
        int countedDays,
        int uncountedDays,
        int stages) {

    /** Whether a limit was kept. */
    public enum Kept {
        /** There was none. */
        NONE,
        IN_TIME,
        LATE
    }
}
