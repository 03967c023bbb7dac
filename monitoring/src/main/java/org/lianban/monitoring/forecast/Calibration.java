package org.lianban.monitoring.forecast;

import java.util.ArrayList;
import java.util.List;

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

    /** A forecast, and what happened. */
    public record Outcome(double forecast, boolean late) {}

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
        double share =
                outcomes.stream().mapToInt(one -> one.late() ? 1 : 0).average().orElse(0);
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
                outcomes.size(),
                outcomes.stream()
                        .mapToDouble(one -> error(one, one.forecast()))
                        .average()
                        .orElse(0),
                outcomes.stream()
                        .mapToDouble(one -> error(one, share))
                        .average()
                        .orElse(0),
                bins);
    }

    private static int bin(Outcome outcome) {
        return Math.min(BINS - 1, (int) (outcome.forecast() * BINS));
    }

    private static Bin bin(int number, List<Outcome> within) {
        return new Bin(
                (double) number / BINS,
                (double) (number + 1) / BINS,
                within.size(),
                within.stream().mapToDouble(Outcome::forecast).average().orElse(0),
                within.stream().mapToInt(one -> one.late() ? 1 : 0).average().orElse(0));
    }

    private static double error(Outcome outcome, double forecast) {
        double off = forecast - (outcome.late() ? 1 : 0);
        return off * off;
    }
}
