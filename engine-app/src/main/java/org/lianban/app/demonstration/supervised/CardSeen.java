package org.lianban.app.demonstration.supervised;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card about which something may be done.
 *
 * @param luck tells it from others in every play of the same seed, as its id does not
 * @param since when its last step was taken
 */
record CardSeen(
        UUID id,
        String luck,
        String department,
        String severity,
        String state,
        @Nullable LocalDate stepDue,
        Instant since,
        boolean appealed) {}
