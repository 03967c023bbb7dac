package org.lianban.app.studio.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lianban.app.studio.content.ArtifactKind;

/** What designers say of changes. */
final class ChangeForms {

    private ChangeForms() {}

    record ChangeTitle(@NotBlank @Size(max = 100) String title) {}

    /** As what a part begins. */
    enum PartBeginning {
        /** The version in force. */
        IN_FORCE,
        /** A new artifact. */
        EMPTY
    }

    /**
     * A part to add.
     *
     * @param name what people are to call it, of a new one
     */
    record NewPart(
            @NotNull ArtifactKind kind,
            @NotBlank @Size(max = 100) String key,
            @NotNull PartBeginning beginning,
            @Nullable @Size(min = 1, max = 100) String name) {}
}
