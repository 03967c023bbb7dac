package org.lianban.app.engine.release;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of models and how it is used.
 *
 * @param own files of the models that were released here rather than shipped
 * @param inForce whether cases that begin now begin in it
 * @param beginsAt from when it is or was in force, the last time that it came into force; absent for what was deployed before lianban
 *     kept sets
 * @param running how many open cases of the region run on it
 */
public record ModelSetUse(
        String deployment,
        String name,
        Set<String> own,
        boolean inForce,
        @Nullable Instant beginsAt,
        Instant deployedAt,
        long running) {}
