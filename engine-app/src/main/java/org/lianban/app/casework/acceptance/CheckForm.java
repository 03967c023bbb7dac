package org.lianban.app.casework.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the clerk found of each material. */
public record CheckForm(
        @NotEmpty @Size(max = 200, message = "{lianban.TooMany}") @EachOnce
        List<@NotNull @Valid Finding> materials) {

    /** One material. */
    public record Finding(
            @NotBlank @Size(max = 80) String key,
            @NotNull State state,
            @Size(max = 500) @Nullable String note) implements Keyed {}

    /** What a check can find. */
    public enum State {
        PROVIDED(MaterialState.PROVIDED),
        DEFECTIVE(MaterialState.DEFECTIVE),
        MISSING(MaterialState.MISSING);

        private final MaterialState stored;

        State(MaterialState stored) {
            this.stored = stored;
        }

        MaterialState stored() {
            return stored;
        }
    }
}
