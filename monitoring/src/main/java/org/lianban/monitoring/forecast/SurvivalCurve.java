package org.lianban.monitoring.forecast;

import java.util.Arrays;
import java.util.Collection;

/**
 * The share of clocks that take longer than so many counted days, estimated from those that ended and those that still run: the
 * product-limit estimate of Kaplan and Meier (Journal of the American Statistical Association 53, 1958, 457–481). A clock that
 * still runs counts among those at risk as long as it has run, and says nothing of what comes after. One that came under observation
 * late counts from then on (left truncation): otherwise the slow ones, of which some began before, would weigh more than they are.
 *
 * <p>Immutable.
 */
public final class SurvivalCurve {

    private final double[] longer;
    private final long[] reached;
    private final long[] endedUntil;
    private final long censored;

    private SurvivalCurve(double[] longer, long[] reached, long[] endedUntil, long censored) {
        this.longer = longer;
        this.reached = reached;
        this.endedUntil = endedUntil;
        this.censored = censored;
    }

    /** The curve of these clocks; entries for the same day add up. */
    public static SurvivalCurve of(Collection<Durations> clocks) {
        int most = clocks.stream().mapToInt(Durations::days).max().orElse(0);
        long[] ended = new long[most + 1];
        long[] censored = new long[most + 1];
        long[] entered = new long[most + 1];
        for (Durations those : clocks) {
            entered[those.from()] += those.ended() + those.censored();
            ended[those.days()] += those.ended();
            censored[those.days()] += those.censored();
        }
        double[] longer = new double[most + 1];
        long[] reached = new long[most + 1];
        long[] endedUntil = new long[most + 1];
        long atRisk = 0;
        double share = 1;
        for (int day = 0; day <= most; day++) {
            atRisk += entered[day];
            if (atRisk > 0) {
                share *= 1 - (double) ended[day] / atRisk;
            }
            longer[day] = share;
            reached[day] = atRisk;
            endedUntil[day] = ended[day] + (day == 0 ? 0 : endedUntil[day - 1]);
            atRisk -= ended[day] + censored[day];
        }
        return new SurvivalCurve(
                longer, reached, endedUntil, Arrays.stream(censored).sum());
    }

    /** How many clocks ended: what the estimate rests on. */
    public long ended() {
        return endedUntil(lastDay());
    }

    private long endedUntil(int day) {
        return day < 0 ? 0 : endedUntil[Math.min(day, lastDay())];
    }

    /**
     * How many of those that got so far are known to have ended in time or to have run longer: what the share of the late rests on.
     *
     * @param counted its days so far; those that ended earlier say nothing
     * @param limit the last day in time
     */
    public long decided(int counted, int limit) {
        long inTime = endedUntil(limit) - endedUntil(counted - 1);
        return inTime + (limit < lastDay() ? reached[limit + 1] : 0);
    }

    /** How many clocks are known only to have run so long. */
    public long censored() {
        return censored;
    }

    /** The last day of which anything is known. */
    public int lastDay() {
        return longer.length - 1;
    }

    /** The share that takes longer than so many counted days; beyond the last day known it stays what it was there. */
    public double longerThan(int days) {
        return days < 0 ? 1 : longer[Math.min(days, lastDay())];
    }

    /**
     * How likely a clock is to be late that has run for so many counted days.
     *
     * @param counted its days so far; it has not ended on any of them
     * @param limit the last day in time
     */
    public double late(int counted, int limit) {
        if (counted > limit) {
            return 1;
        }
        double soFar = longerThan(counted - 1);
        // none of those known ran that long: nothing speaks for its ending soon
        return soFar == 0 ? 1 : Math.min(1, longerThan(limit) / soFar);
    }
}
