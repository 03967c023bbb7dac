package org.lianban.app.simulation.job;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A simulation as people see it.
 *
 * @param by name of who asked
 * @param done how many of {@code steps} runs have ended
 * @param tries how often it was begun; more than once if it broke off
 * @param tookMillis how long the last try took
 * @param failure why it failed
 * @param result once it is done, and only where one simulation is asked for
 */
public record SimulationView(
        UUID id,
        String by,
        SimulationState state,
        Question question,
        long seed,
        int done,
        int steps,
        int tries,
        Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable Long tookMillis,
        @Nullable LocalisedText failure,
        @Nullable SimulationResult result) {}
