package org.lianban.app.studio.release;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lianban.app.meters.Figure;
import org.lianban.app.meters.FigureQuery;
import org.lianban.app.meters.Meter;
import org.springframework.stereotype.Component;

/** Counts approved changes that should be in force and are not. */
@Component
class ReleaseFigures implements FigureQuery {

    /** So long after its effective date the sweep, which comes every few seconds, has had its turns. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ReleaseStore store;
    private final Clock clock;

    ReleaseFigures(ReleaseStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "releases";
    }

    @Override
    public List<Figure> count() {
        return List.of(
                new Figure(Meter.RELEASES_HELD, store.late(clock.instant().minus(PATIENCE)), "due"),
                new Figure(Meter.RELEASES_HELD, store.stopped(), "stopped"));
    }
}
