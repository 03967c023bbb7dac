package org.lianban.app.simulation.run;

import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.monitoring.clock.TimeLimit;

/** The limits of a scenario. */
public interface Terms {

    @Nullable
    TimeLimit statutory(CaseFacts facts);

    @Nullable
    TimeLimit promised(CaseFacts facts);

    /**
     * The limit of a stage, which its boundary timers follow.
     *
     * @param key what its model declares as {@code lianban:limit}
     */
    @Nullable
    TimeLimit stage(String key, CaseFacts facts, @Nullable String item);
}
