package org.lianban.app.meters;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a query counted last. While it fails its gauges tell no number, and their age grows. */
final class CountedFigures {

    private static final Logger LOG = LoggerFactory.getLogger(CountedFigures.class);

    private record Row(Meter gauge, List<String> tags) {}

    private final MeterRegistry registry;
    private final long interval;
    private final FigureQuery query;
    private final Set<Row> registered = new HashSet<>();
    private Map<Row, Double> counted = Map.of();
    private boolean failed;
    private long countedAt = System.nanoTime();
    private long triedAt;

    CountedFigures(MeterRegistry registry, Duration interval, FigureQuery query) {
        this.registry = registry;
        this.interval = interval.toNanos();
        this.query = query;
        this.triedAt = countedAt - this.interval;
    }

    /** Seconds since the figures were counted. */
    synchronized Number age() {
        refresh();
        return (System.nanoTime() - countedAt) / 1e9;
    }

    private synchronized Number value(Row row) {
        refresh();
        return failed ? Double.NaN : counted.getOrDefault(row, 0.0);
    }

    private void refresh() {
        if (System.nanoTime() - triedAt < interval) {
            return;
        }
        try {
            count();
            failed = false;
        } catch (RuntimeException failure) {
            LOG.warn("{} could not be counted", query.name(), failure);
            failed = true;
        } finally {
            triedAt = System.nanoTime();
        }
    }

    private void count() {
        Map<Row, Double> rows = new HashMap<>();
        query.count()
                .forEach(figure -> rows.merge(new Row(figure.gauge(), figure.tags()), figure.value(), Double::sum));
        counted = rows;
        countedAt = System.nanoTime();
        rows.keySet().stream().filter(registered::add).forEach(row -> row.gauge()
                .gauge(registry, () -> value(row), row.tags().toArray(String[]::new)));
    }
}
