package org.lianban.app.simulation.figure;

import java.util.List;

/**
 * The mean of a figure over repeated runs, and where it lies with a confidence of 95 % (Student's t with one degree of freedom less than
 * there are runs).
 *
 * @param runs on how many it rests
 */
public record Interval(double mean, double low, double high, int runs) {

    /**
     * Of the values of repeated runs.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Interval of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no runs");
        }
        int n = values.size();
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        double half = n == 1 ? 0 : StudentT.quantile975(n - 1) * Math.sqrt(squares / (n - 1) / n);
        return new Interval(mean, mean - half, mean + half, n);
    }
}
