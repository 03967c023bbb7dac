package org.lianban.app.studio.lock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.part.Designer;

/**
 * Who edits a part, or was the last to.
 *
 * @param until when the lease is over, unless it is renewed
 * @param takenFrom from whom the holder took it
 */
record EditLock(
        UUID part,
        UUID staff,
        Designer holder,
        Instant heldSince,
        Instant until,
        @Nullable UUID takenFrom) {

    boolean isOf(UUID somebody) {
        return staff.equals(somebody);
    }

    boolean holdsAt(Instant now) {
        return until.isAfter(now);
    }
}
