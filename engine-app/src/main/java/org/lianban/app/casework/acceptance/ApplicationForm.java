package org.lianban.app.casework.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is handed in at the window.
 *
 * @param form what was filled in of the merged form, by key of the field; what is blank counts as left open
 * @param receivedAt when the materials were in hand, if that was not just now
 * @param held what the register of held documents said, and what follows from it
 */
public record ApplicationForm(
        @NotBlank @Size(max = 80) String serviceCode,

        @NotNull @Size(max = 50, message = "{lianban.TooMany}")
        Map<@NotNull String, @NotNull @Size(max = 80) String> answers,

        @NotNull @Valid Applicant applicant,

        @NotNull @Size(max = 200, message = "{lianban.TooMany}") @EachOnce
        List<@NotNull @Valid HandedIn> materials,

        @Nullable @Size(max = 500, message = "{lianban.TooMany}")
        Map<@NotNull @Size(max = 80) String, @NotNull @Size(max = 400) String> form,

        @Nullable Instant receivedAt,

        @Size(max = 200, message = "{lianban.TooMany}") @EachOnce @Nullable
        List<@NotNull @Valid HeldUse> held) {

    /** One for which nobody asked the register. */
    public ApplicationForm(
            String serviceCode,
            Map<String, String> answers,
            Applicant applicant,
            List<HandedIn> materials,
            @Nullable Map<String, String> form,
            @Nullable Instant receivedAt) {
        this(serviceCode, answers, applicant, materials, form, receivedAt, null);
    }

    List<HeldUse> heldUses() {
        return held == null ? List.of() : held;
    }

    /** What was filled in of the form; empty if nothing was. */
    Map<String, String> filledIn() {
        return Objects.requireNonNullElse(form, Map.of());
    }

    /** Who applies. */
    public record Applicant(
            @NotNull Kind kind,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 40) String idNumber,

            @NotBlank @Pattern(regexp = "[0-9+() -]{6,24}", message = "{lianban.Phone}")
            String phone,

            @Size(max = 400) @Nullable String address) {

        /** A natural person, with an identity number, or a body with a unified social credit code. */
        public enum Kind {
            PERSON,
            ENTERPRISE
        }
    }

    /** A material, and whether it was handed in. */
    public record HandedIn(
            @NotBlank @Size(max = 80) String key,
            boolean provided,
            @Nullable UUID attachmentId) implements Keyed {}
}
