package org.lianban.app.supervision.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as the desk holds it.
 *
 * @param version the number of its last event
 * @param lastBy the name of who did the last thing about it; null if lianban itself did
 */
record OrderRecord(
        UUID id,
        String region,
        String number,
        String subject,
        OrderState state,
        int version,
        @Nullable String lastBy,
        Instant lastAt,
        List<Addressee> addressees) {

    Optional<Addressee> of(String department) {
        return addressees.stream()
                .filter(one -> one.department().equals(department))
                .findFirst();
    }
}
