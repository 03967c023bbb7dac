package org.lianban.app.studio.release;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a change has come towards being in force.
 *
 * @param release absent as long as it is not released
 * @param dueSince absent unless it should be in force by now and is not: its release is late, and tried again by itself
 * @param stops each time that its release was stopped, the last first; of many the last fifty
 */
record ChangeRelease(@Nullable Release release, @Nullable Instant dueSince, List<ReleaseFailure> stops) {}
