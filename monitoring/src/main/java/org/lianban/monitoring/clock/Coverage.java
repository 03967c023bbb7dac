package org.lianban.monitoring.clock;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Which positions suspensions cover, each attributed to the one that opened first.
 *
 * <p>Everything before {@link #settled} is decided and kept as segments that neither overlap nor change. From there on, the
 * open suspensions are taken to last to their caps: together they cover one unbroken span, since all of them are open.
 * Events arrive in order of time, so every suspension enters and leaves the two queues once.
 */
final class Coverage {

    /** A span covered by one suspension. {@code weightBefore} is what all earlier segments weigh. */
    record Segment(long from, long to, Suspension by, long weightBefore) {}

    private final Measure measure;
    private final List<Segment> segments = new ArrayList<>();
    private final Deque<Suspension> byOpening = new ArrayDeque<>();
    private final PriorityQueue<Suspension> byForceEnd;
    private long settled = Long.MIN_VALUE;
    private long settledWeight;

    Coverage(Measure measure) {
        this.measure = measure;
        this.byForceEnd = new PriorityQueue<>(
                4,
                Comparator.comparingLong((Suspension s) -> s.forceEnd(measure)).reversed());
    }

    Measure measure() {
        return measure;
    }

    List<Segment> segments() {
        return segments;
    }

    /** A suspension opens at a position, which is not before any earlier one. */
    void open(Suspension suspension, long position) {
        settle(position);
        byOpening.add(suspension);
        byForceEnd.add(suspension);
    }

    /** Decides everything before a position; to be called before a suspension closes there. */
    void settle(long position) {
        while (settled < position) {
            Suspension first = firstInForce();
            if (first == null) {
                settled = position;
                return;
            }
            long to = Math.min(position, first.forceEnd(measure));
            segments.add(new Segment(settled, to, first, settledWeight));
            settledWeight += measure.weight(settled, to);
            settled = to;
        }
    }

    private @Nullable Suspension firstInForce() {
        Suspension first = byOpening.peek();
        while (first != null && (first.isClosed() || first.forceEnd(measure) <= settled)) {
            byOpening.remove();
            first = byOpening.peek();
        }
        return first;
    }

    /** The position from which nothing is covered, if nothing more happens; MAX_VALUE if a suspension without a cap is open. */
    long forceEnd() {
        Suspension last = byForceEnd.peek();
        while (last != null && last.isClosed()) {
            byForceEnd.remove();
            last = byForceEnd.peek();
        }
        return last == null ? Long.MIN_VALUE : last.forceEnd(measure);
    }

    /** What counts from one position until just before another, open suspensions lasting to their caps. */
    long counted(long begin, long end) {
        long past = 0;
        long decided = Math.min(end, settled);
        if (begin < decided) {
            past = measure.weight(begin, decided) - covered(begin, decided);
        }
        long from = Math.max(begin, firstFree());
        return from < end ? past + measure.weight(from, end) : past;
    }

    /** The first position by which that much counts from {@code begin} on, or MAX_VALUE if it is never reached. */
    long reach(long begin, long weight) {
        long past = begin < settled ? measure.weight(begin, settled) - covered(begin, settled) : 0;
        if (past >= weight) {
            return reachInPast(begin, weight);
        }
        long from = Math.max(begin, firstFree());
        return from == Long.MAX_VALUE ? from : measure.reach(from, weight - past);
    }

    private long firstFree() {
        return Math.max(settled, forceEnd());
    }

    /** Looks for the first segment before which enough has counted; the limit was reached in the gap that it ends. */
    private long reachInPast(long begin, long weight) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (countedBefore(begin, segments.get(middle).from()) >= weight) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        long gap = low == 0 ? begin : Math.max(begin, segments.get(low - 1).to());
        return measure.reach(gap, weight - countedBefore(begin, gap));
    }

    private long countedBefore(long begin, long position) {
        return position <= begin ? 0 : measure.weight(begin, position) - covered(begin, position);
    }

    private long covered(long from, long to) {
        return coveredBefore(to) - coveredBefore(from);
    }

    private long coveredBefore(long position) {
        int low = firstEndingAfter(position);
        if (low == segments.size()) {
            return settledWeight;
        }
        Segment segment = segments.get(low);
        return segment.weightBefore() + (segment.from() < position ? measure.weight(segment.from(), position) : 0);
    }

    /** The index of the first segment that ends after a position. */
    int firstEndingAfter(long position) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).to() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
