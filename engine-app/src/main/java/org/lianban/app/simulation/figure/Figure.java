package org.lianban.app.simulation.figure;

import static java.util.stream.Collectors.averagingInt;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.course.CaseMeasure.Kept;

/** What is told of many cases. Shares lie between 0 and 1; days are whole days of single cases, and quantiles of them. */
public enum Figure {
    /** The share of cases past their promised limit, of those that have one. */
    PROMISED_LATE(Unit.SHARE),
    /** The share of cases past the law's limit, of those that have one. */
    STATUTORY_LATE(Unit.SHARE),
    /** Calendar days from receipt to closing, the median. */
    ELAPSED_MEDIAN(Unit.DAYS),
    /** The same, the 95th percentile. */
    ELAPSED_P95(Unit.TAIL_DAYS),
    /** Days that counted against the limit that binds, the median. */
    COUNTED_MEDIAN(Unit.DAYS),
    /** The same, the 95th percentile. */
    COUNTED_P95(Unit.TAIL_DAYS),
    /** Of the days of those clocks, the share that did not count. */
    UNCOUNTED_SHARE(Unit.SHARE),
    /** Stages that a case goes through, on average. */
    STAGES(Unit.STAGES);

    /** What a figure is told in, and how far a simulation may be off: the larger of an amount and a share of the figure. */
    public enum Unit {
        SHARE(0.05, 0),
        DAYS(1, 0.10),
        TAIL_DAYS(2, 0.15),
        STAGES(0.5, 0);

        private final double amount;
        private final double part;

        Unit(double amount, double part) {
            this.amount = amount;
            this.part = part;
        }

        /** How far off a simulation of that figure may be. */
        public double tolerance(double actual) {
            return Math.max(amount, part * actual);
        }
    }

    private static final double P95 = 0.95;
    private static final double HALF = 0.5;

    private final Unit unit;

    Figure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** The figure of these cases; empty if none of them says anything about it. */
    public OptionalDouble of(List<CaseMeasure> cases) {
        return switch (this) {
            case PROMISED_LATE -> late(cases, CaseMeasure::promised);
            case STATUTORY_LATE -> late(cases, CaseMeasure::statutory);
            case ELAPSED_MEDIAN -> quantile(cases, any -> true, CaseMeasure::elapsedDays, HALF);
            case ELAPSED_P95 -> quantile(cases, any -> true, CaseMeasure::elapsedDays, P95);
            case COUNTED_MEDIAN -> quantile(cases, Figure::wasCounted, CaseMeasure::countedDays, HALF);
            case COUNTED_P95 -> quantile(cases, Figure::wasCounted, CaseMeasure::countedDays, P95);
            case UNCOUNTED_SHARE -> uncounted(cases);
            case STAGES ->
                cases.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(cases.stream().collect(averagingInt(CaseMeasure::stages)));
        };
    }

    private static boolean wasCounted(CaseMeasure one) {
        return one.countedDays() >= 0;
    }

    private static OptionalDouble late(List<CaseMeasure> cases, Function<CaseMeasure, Kept> limit) {
        return cases.stream()
                .map(limit)
                .filter(kept -> kept != Kept.NONE)
                .mapToInt(kept -> kept == Kept.LATE ? 1 : 0)
                .average();
    }

    private static OptionalDouble uncounted(List<CaseMeasure> cases) {
        long uncounted = cases.stream()
                .filter(Figure::wasCounted)
                .mapToLong(CaseMeasure::uncountedDays)
                .sum();
        long all = uncounted
                + cases.stream()
                        .filter(Figure::wasCounted)
                        .mapToLong(CaseMeasure::countedDays)
                        .sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) uncounted / all);
    }

    /** Between two cases the straight line (type 7 of Hyndman and Fan, The American Statistician 50, 1996). */
    private static OptionalDouble quantile(
            List<CaseMeasure> cases, Predicate<CaseMeasure> which, ToIntFunction<CaseMeasure> days, double share) {
        int[] sorted = cases.stream().filter(which).mapToInt(days).sorted().toArray();
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return OptionalDouble.of(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }
}
