package org.lianban.monitoring.attribution;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the share of one group stands among those of its peers, by the median and the median absolute deviation (MAD), which a few
 * strange peers cannot move.
 *
 * <p>The score is the modified z-score 0.6745 (share − median) / MAD (Iglewicz and Hoaglin, 1993). Where more than half of the peers
 * are equal the MAD is 0, and the mean absolute deviation takes its place: (share − median) / (1.253314 meanAD). Where all are
 * equal there is no score. A group is HIGH if its score is above {@value #HIGH_SCORE}, or if all its peers are equal, and if it lies
 * at least {@value #LEAST_DIFFERENCE} above the median, so that a spread next to nothing makes nobody stand out.
 *
 * <p>Nothing is said of a group of fewer than {@value #LEAST_SIZE}, nor against fewer than {@value #LEAST_PEERS} peers of that size.
 *
 * @param size of how many examinations the share is
 * @param peers how many others it is compared with
 * @param median of the peers; null if nothing is said
 * @param mad of the peers; null if nothing is said
 * @param score null if nothing is said, or all peers are equal
 */
public record Standing(
        double share,
        long size,
        int peers,
        @Nullable Double median,
        @Nullable Double mad,
        @Nullable Double score,
        Verdict verdict) {

    public static final long LEAST_SIZE = 8;
    public static final int LEAST_PEERS = 5;
    public static final double HIGH_SCORE = 3.5;
    public static final double LEAST_DIFFERENCE = 0.1;

    private static final double OF_MAD = 0.6745;
    private static final double OF_MEAN = 1.253314;

    /** What is said of a group. */
    public enum Verdict {
        /** There are too few to say anything. */
        SILENT,
        /** It is like the others. */
        ORDINARY,
        /** It stands out. */
        HIGH
    }

    /**
     * A share and what it is of.
     *
     * @param part from 0 to {@code whole}
     * @param size of how many examinations
     */
    public record Sample(long part, long whole, long size) {

        /** The share, 0 of nothing. */
        public double share() {
            return whole == 0 ? 0 : (double) part / whole;
        }

        /** Whether it is large enough to be spoken of, and to be a peer. */
        public boolean isLarge() {
            return size >= LEAST_SIZE && whole > 0;
        }
    }

    /** Compares a group with others; those that are too small are no peers. */
    public static Standing of(Sample group, List<Sample> others) {
        double[] peers = others.stream()
                .filter(Sample::isLarge)
                .mapToDouble(Sample::share)
                .toArray();
        if (!group.isLarge() || peers.length < LEAST_PEERS) {
            return new Standing(group.share(), group.size(), peers.length, null, null, null, Verdict.SILENT);
        }
        double median = median(peers);
        double[] away =
                Arrays.stream(peers).map(peer -> Math.abs(peer - median)).toArray();
        double mad = median(away);
        double mean = Arrays.stream(away).average().orElse(0);
        double difference = group.share() - median;
        Double score = mad > 0
                ? Double.valueOf(OF_MAD * difference / mad)
                : mean > 0 ? Double.valueOf(difference / (OF_MEAN * mean)) : null;
        boolean high = difference >= LEAST_DIFFERENCE && (score == null || score > HIGH_SCORE);
        return new Standing(
                group.share(), group.size(), peers.length, median, mad, score, high ? Verdict.HIGH : Verdict.ORDINARY);
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
