package org.lianban.app.hall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A wish for an appointment. */
record BookingForm(
        @NotNull Instant startsAt,
        @Size(max = 80) @Nullable String serviceCode,
        @NotBlank @Size(max = 60) String name,

        @NotBlank @Pattern(regexp = "[0-9+() -]{6,24}", message = "{lianban.Phone}")
        String phone) {}
