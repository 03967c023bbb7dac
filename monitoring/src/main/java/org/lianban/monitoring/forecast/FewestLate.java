package org.lianban.monitoring.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * In which order to work so that fewest are late: by due date, leaving out what can no longer be in time (Moore, Management Science
 * 15, 1968, 102–109; with work of equal size it is enough to leave out the last one that does not fit). What is left out comes
 * afterwards, the longest overdue first: it is late in any case, and its applicants have waited longest.
 */
public final class FewestLate {

    /**
     * A plan.
     *
     * @param inTime what can be in time, in the order in which to do it
     * @param late what cannot, in the order in which to do it afterwards
     */
    public record Plan<T>(List<T> inTime, List<T> late) {}

    private FewestLate() {}

    /**
     * The plan for this work.
     *
     * @param perDay how much is done on a working day
     * @param daysLeft working days until it is late: 0 if it must be done today, negative if it is late already
     */
    public static <T> Plan<T> of(List<T> work, int perDay, ToLongFunction<T> daysLeft) {
        List<T> inTime = new ArrayList<>();
        List<T> late = new ArrayList<>();
        work.stream().sorted(Comparator.comparingLong(daysLeft)).forEach(one -> {
            long room = (daysLeft.applyAsLong(one) + 1) * perDay;
            (inTime.size() < room ? inTime : late).add(one);
        });
        return new Plan<>(List.copyOf(inTime), List.copyOf(late));
    }
}
