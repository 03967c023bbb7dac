package org.lianban.app.simulation.run;

import java.time.Instant;

/** From a moment until just before another. */
public record Span(Instant from, Instant to) {

    public boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
