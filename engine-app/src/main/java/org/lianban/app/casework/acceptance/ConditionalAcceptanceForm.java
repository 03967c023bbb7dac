package org.lianban.app.casework.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Which materials may follow, and by when. */
public record ConditionalAcceptanceForm(
        @NotEmpty @Size(max = 100, message = "{lianban.TooMany}") @EachOnce
        List<@NotNull @Valid Following> toFollow) {

    /** One material that follows. */
    public record Following(
            @NotBlank @Size(max = 80) String key, @NotNull LocalDate by) implements Keyed {}
}
