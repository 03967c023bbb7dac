package org.lianban.app.simulation.course;

import java.time.Instant;
import java.util.List;

/**
 * A case that was closed.
 *
 * @param key tells it from the others in streams of random numbers, and stands in no result
 * @param stages in the order in which they opened
 * @param pauses when its special procedures held
 * @param measure what its clocks showed when they stopped
 */
public record PastCase(
        String key,
        CaseFacts facts,
        Instant receivedAt,
        Instant closedAt,
        List<PastStage> stages,
        List<PastPause> pauses,
        CaseMeasure measure) {

    public PastCase {
        stages = List.copyOf(stages);
        pauses = List.copyOf(pauses);
    }

    public PastCase withFacts(CaseFacts other) {
        return new PastCase(key, other, receivedAt, closedAt, stages, pauses, measure);
    }
}
