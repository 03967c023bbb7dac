package org.lianban.app.meters;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Has the queries asked when somebody scrapes. */
@Component
class Figures implements MeterBinder {

    private final List<FigureQuery> queries;
    private final Duration interval;

    Figures(List<FigureQuery> queries, @Value("${lianban.figures-interval:15s}") Duration interval) {
        this.queries = queries;
        this.interval = interval;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (FigureQuery query : queries) {
            CountedFigures counted = new CountedFigures(registry, interval, query);
            Meter.FIGURES_AGE.gauge(registry, counted::age, query.name());
        }
    }
}
