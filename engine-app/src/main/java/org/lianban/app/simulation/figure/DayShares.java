package org.lianban.app.simulation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.lianban.app.simulation.course.CaseMeasure;

/**
 * How cases spread over days.
 *
 * @param width days in one step
 * @param shares the share of the cases in each step, from day 0 on; the last holds what is beyond, too
 */
public record DayShares(int width, List<Double> shares) {

    private static final int STEPS = 30;

    public DayShares {
        shares = List.copyOf(shares);
    }

    /** The width of a step with which thirty of them reach that day. */
    public static int widthFor(int longest) {
        return Math.max(1, (longest + STEPS) / STEPS);
    }

    /** Of cases of all runs; those of negative days say nothing. */
    public static DayShares of(List<CaseMeasure> cases, ToIntFunction<CaseMeasure> days, int width) {
        long[] counts = new long[STEPS];
        long all = 0;
        for (CaseMeasure one : cases) {
            int of = days.applyAsInt(one);
            if (of >= 0) {
                counts[Math.min(STEPS - 1, of / width)]++;
                all++;
            }
        }
        List<Double> shares = new ArrayList<>();
        for (long count : counts) {
            shares.add(all == 0 ? 0.0 : (double) count / all);
        }
        return new DayShares(width, shares);
    }
}
