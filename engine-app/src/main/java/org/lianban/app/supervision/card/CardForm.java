package org.lianban.app.supervision.card;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes with a step.
 *
 * @param documents uploads of his own
 */
public record CardForm(
        @NotBlank @Size(max = 4000) String text,

        @Size(max = 10, message = "{lianban.TooMany}") @Nullable
        List<@NotNull UUID> documents) {

    /** A step without documents. */
    public CardForm(String text) {
        this(text, null);
    }

    List<UUID> papers() {
        return documents == null ? List.of() : documents;
    }
}
