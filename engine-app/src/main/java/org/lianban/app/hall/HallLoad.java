package org.lianban.app.hall;

import java.util.List;

/**
 * How full a hall is by the hour, from the last eight weeks.
 *
 * @param hours for each weekday and hour in which anybody came
 * @param quiet the hours in which the fewest come, the quietest first
 */
record HallLoad(List<Hour> hours, List<Hour> quiet) {

    /**
     * An hour of the week.
     *
     * @param weekday 1 is Monday
     * @param people how many come on average, in tenths
     * @param waitMinutes how long they wait on average
     */
    record Hour(int weekday, int hour, int people, int waitMinutes) {}
}
