package org.lianban.app.studio.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody says. */
final class CommentForms {

    static final int LONGEST = 2000;

    private CommentForms() {}

    /** @param element the id of an element; empty for the draft as a whole */
    record NewThread(
            @NotNull @Size(max = 200) String element,
            @NotBlank @Size(max = LONGEST) String text) {}

    record NewAnswer(@NotBlank @Size(max = LONGEST) String text) {}
}
