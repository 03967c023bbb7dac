package org.lianban.monitoring.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How forecasts met what happened.
 *
 * @param size how many forecasts
 * @param brier their mean squared error (Brier, Monthly Weather Review 78, 1950, 1–3): 0 is perfect
 * @param baseline that of always forecasting the share that was late: what a forecast must be better than
 * @param bins tenths of the forecasts that were made at all, from unlikely to likely
 */
public record Calibration(long size, double brier, double baseline, List<Bin> bins) {

    private static final int BINS = 10;

    /**
     * A forecast, and what happened.
     *
     * @param times how often both were so
     */
    public record Outcome(double forecast, boolean late, long times) {

        /** What happened once. */
        public Outcome(double forecast, boolean late) {
            this(forecast, late, 1);
        }
    }

    /**
     * Forecasts of about the same probability.
     *
     * @param forecast their mean
     * @param observed the share that was late
     */
    public record Bin(double from, double to, long size, double forecast, double observed) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    /** What these forecasts were worth. */
    public static Calibration of(List<Outcome> outcomes) {
        double share = mean(outcomes, Calibration::happened);
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int number = bin;
            List<Outcome> within =
                    outcomes.stream().filter(one -> bin(one) == number).toList();
            if (!within.isEmpty()) {
                bins.add(bin(number, within));
            }
        }
        return new Calibration(
                size(outcomes),
                mean(outcomes, one -> error(one, one.forecast())),
                mean(outcomes, one -> error(one, share)),
                bins);
    }

    private static long size(List<Outcome> outcomes) {
        return outcomes.stream().mapToLong(Outcome::times).sum();
    }

    private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> value) {
        long size = size(outcomes);
        return size == 0
                ? 0
                : outcomes.stream()
                                .mapToDouble(one -> one.times() * value.applyAsDouble(one))
                                .sum()
                        / size;
    }

    private static double happened(Outcome outcome) {
        return outcome.late() ? 1 : 0;
    }

    private static int bin(Outcome outcome) {
        return Math.min(BINS - 1, (int) (outcome.forecast() * BINS));
    }

    private static Bin bin(int number, List<Outcome> within) {
        return new Bin(
                (double) number / BINS,
                (double) (number + 1) / BINS,
                size(within),
                mean(within, Outcome::forecast),
                mean(within, Calibration::happened));
    }

    private static double error(Outcome outcome, double forecast) {
        double off = forecast - happened(outcome);
        return off * off;
    }
}
