package org.lianban.monitoring.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns a replayed ledger into a reading. */
final class Readings {

    private final Replay replay;
    private final Instant now;

    Readings(Replay replay, Instant now) {
        this.replay = replay;
        this.now = Fit.clamp(now);
    }

    Reading read(String clock, Instant asked, boolean withDays) {
        Budget budget = replay.budget();
        return budget == null ? notStarted(clock, asked, withDays) : read(clock, asked, budget, withDays);
    }

    private Reading notStarted(String clock, Instant asked, boolean withDays) {
        return new Reading(
                clock,
                ClockState.RUNNING,
                asked,
                null,
                0,
                null,
                Collections.emptySortedMap(),
                0,
                0,
                null,
                null,
                0,
                false,
                List.copyOf(replay.irregularities()),
                List.of(),
                withDays ? List.of() : null);
    }

    private Reading read(String clock, Instant asked, Budget budget, boolean withDays) {
        Instant stoppedAt = replay.stoppedAt();
        TimeLimit limit = budget.limit();
        Due due = budget.due(replay.calendar());
        long unit = budget.measure().unit();
        long end = end(budget);
        Parts parts = Parts.of(budget, end);
        return new Reading(
                clock,
                state(budget),
                stoppedAt == null ? asked : stoppedAt,
                limit,
                parts.counted(),
                limit == null ? null : limit.amount() - parts.counted(),
                parts.uncounted(),
                parts.nonWorking(),
                parts.elapsed(),
                due == null ? null : due.date(),
                due == null ? null : due.at(),
                due == null ? 0 : budget.coverage().counted(Math.max(budget.begin(), due.end()), end) / unit,
                due != null && isProvisional(budget, due),
                List.copyOf(replay.irregularities()),
                List.copyOf(replay.periods()),
                withDays ? Days.of(replay, budget, end) : null);
    }

    /** The position just after the last that is read: a day in progress is not used yet, the day of the stop is. */
    private long end(Budget budget) {
        Instant stoppedAt = replay.stoppedAt();
        Measure measure = budget.measure();
        long end = stoppedAt == null ? measure.position(now) : measure.endOfStopped(stoppedAt);
        return Math.max(end, budget.begin());
    }

    ClockState state(Budget budget) {
        if (replay.stoppedAt() != null) {
            return ClockState.STOPPED;
        }
        boolean inForce = budget.coverage().forceEnd() > budget.measure().position(now);
        return inForce ? ClockState.SUSPENDED : ClockState.RUNNING;
    }

    private boolean isProvisional(Budget budget, Due due) {
        LocalDate start = replay.calendar().dateOf(budget.startedAt());
        LocalDate first = budget.measure() instanceof Measure.Days ? start.plusDays(1) : start;
        return replay.calendar().isProvisional(first, due.day());
    }

    /** The four parts of time, in whole units whose sum is exact. */
    private record Parts(long counted, SortedMap<String, Long> uncounted, long nonWorking, long elapsed) {

        static Parts of(Budget budget, long end) {
            Coverage coverage = budget.coverage();
            Measure measure = budget.measure();
            long begin = budget.begin();
            coverage.settle(end);
            SortedMap<String, Long> grounds = grounds(coverage, begin, end);
            // Minutes are cut where they accumulate, so that no part of one is lost or told twice.
            long sum = measure.weight(begin, end) - total(grounds);
            long told = sum / measure.unit();
            long counted = told;
            SortedMap<String, Long> uncounted = new TreeMap<>();
            for (var ground : grounds.entrySet()) {
                sum += ground.getValue();
                if (sum / measure.unit() > told) {
                    uncounted.put(ground.getKey(), sum / measure.unit() - told);
                }
                told = sum / measure.unit();
            }
            long elapsed = (end - begin) / measure.unit();
            return new Parts(counted, Collections.unmodifiableSortedMap(uncounted), elapsed - told, elapsed);
        }

        private static SortedMap<String, Long> grounds(Coverage coverage, long begin, long end) {
            SortedMap<String, Long> grounds = new TreeMap<>();
            List<Coverage.Segment> segments = coverage.segments();
            for (int i = coverage.firstEndingAfter(begin); i < segments.size(); i++) {
                Coverage.Segment segment = segments.get(i);
                long from = Math.max(begin, segment.from());
                long to = Math.min(end, segment.to());
                if (from < to) {
                    grounds.merge(segment.by().ground, coverage.measure().weight(from, to), Long::sum);
                }
            }
            return grounds;
        }

        private static long total(SortedMap<String, Long> grounds) {
            return grounds.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
