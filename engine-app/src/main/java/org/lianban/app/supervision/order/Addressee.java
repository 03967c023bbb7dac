package org.lianban.app.supervision.order;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A department to which an order is addressed.
 *
 * @param lastBy the name of who did the last thing about it; null if lianban itself did
 */
record Addressee(
        String department,
        AddresseeState state,
        LocalDate due,
        @Nullable String lastBy,
        @Nullable Instant lastAt) {}
