package org.lianban.app.messages.template;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is asked of a template; each names what its writer had before him, so that two do not overwrite one another. */
final class TemplateForm {

    private TemplateForm() {}

    /** A wording, not yet checked. */
    record TemplateText(
            @Nullable @Size(max = 1_000) String subject,
            @NotNull @Size(max = 10_000) String body) {}

    /**
     * A draft.
     *
     * @param version the last one published that its writer saw, 0 if none
     * @param revision of the draft that he saw, 0 if none
     */
    record TemplateSave(
            @Nullable @Size(max = 1_000) String subject,
            @NotNull @Size(max = 10_000) String body,
            @PositiveOrZero int version,
            @PositiveOrZero int revision) {}

    /**
     * What was seen is to be published.
     *
     * @param shipped the text that is shipped, and not the draft
     * @param from null for at once
     */
    record TemplatePublication(
            @PositiveOrZero int version,
            @PositiveOrZero int revision,
            boolean shipped,
            @Nullable Instant from) {}
}
