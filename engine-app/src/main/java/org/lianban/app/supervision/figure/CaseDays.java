package org.lianban.app.supervision.figure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.attribution.CriticalPath;
import org.lianban.monitoring.attribution.Part;
import org.lianban.monitoring.attribution.Span;
import org.lianban.monitoring.attribution.Wait;

/**
 * Where each day of a case went along its critical path.
 *
 * @param receivedOn not counted
 * @param lastOn the day of the closing, or the last one that is over
 * @param elapsed calendar days; the days of the segments add up to it, and so do those of the sums
 */
record CaseDays(
        UUID caseId,
        LocalDate receivedOn,
        LocalDate lastOn,
        boolean closed,
        long elapsed,
        List<Segment> segments,
        List<Sum> sums) {

    /** Days in a row that are attributed alike; {@code to} is the last of them. */
    record Segment(
            LocalDate from,
            LocalDate to,
            long days,
            Part part,
            @Nullable Wait waitsFor,
            @Nullable String department,
            @Nullable String item,
            @Nullable String stage,
            @Nullable String ground) {

        static Segment of(Span span) {
            return new Segment(
                    span.from(),
                    span.to(),
                    span.days(),
                    span.part(),
                    span.waitsFor(),
                    span.department(),
                    span.branch(),
                    span.stage(),
                    span.ground());
        }

        private Sum sum() {
            return new Sum(part, part == Part.NON_WORKING ? null : waitsFor, department, ground, days);
        }
    }

    /** What a department, a wait or a ground took altogether. */
    record Sum(
            Part part,
            @Nullable Wait waitsFor,
            @Nullable String department,
            @Nullable String ground,
            long days) {

        private Sum withDays(long more) {
            return new Sum(part, waitsFor, department, ground, more);
        }
    }

    static CaseDays of(UUID caseId, boolean closed, CriticalPath path) {
        List<Segment> segments = path.spans().stream().map(Segment::of).toList();
        Map<Sum, Long> days = new LinkedHashMap<>();
        segments.forEach(segment -> days.merge(segment.sum().withDays(0), segment.days(), Long::sum));
        return new CaseDays(
                caseId,
                path.receivedOn(),
                path.lastOn(),
                closed,
                path.elapsed(),
                segments,
                days.entrySet().stream()
                        .map(sum -> sum.getKey().withDays(sum.getValue()))
                        .toList());
    }
}
