package org.lianban.app.supervision.figure.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.supervision.figure.measure.Measured.PathDays;
import org.lianban.monitoring.attribution.CriticalPath;
import org.lianban.monitoring.attribution.Span;

/** The rows of a critical path: its spans, those that are alike put together. */
final class PathRows {

    private PathRows() {}

    static List<PathDays> of(UUID caseId, String region, String month, CriticalPath path) {
        Map<PathDays, Long> days = new LinkedHashMap<>();
        for (Span span : path.spans()) {
            PathDays part = new PathDays(
                    caseId,
                    region,
                    month,
                    span.part(),
                    span.waitsFor(),
                    span.department(),
                    span.branch(),
                    span.ground(),
                    0);
            days.merge(part, span.days(), Long::sum);
        }
        return days.entrySet().stream()
                .map(entry -> entry.getKey().withDays(entry.getValue()))
                .toList();
    }
}
