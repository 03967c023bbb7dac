package org.lianban.app.hall;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment.
 *
 * @param code what its holder shows
 * @param phone masked
 */
record Appointment(
        UUID id, Instant startsAt, @Nullable String serviceCode, String name, String phone, String code, State state) {

    /** ARRIVED: the holder has a number. */
    enum State {
        BOOKED,
        ARRIVED,
        CANCELLED
    }
}
