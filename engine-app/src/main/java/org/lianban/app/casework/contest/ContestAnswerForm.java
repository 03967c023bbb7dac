package org.lianban.app.casework.contest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a supervisor finds. */
record ContestAnswerForm(
        @NotNull Finding result, @NotBlank @Size(max = 4000) String text) {

    /** Whether the applicant is right. */
    enum Finding {
        UPHELD,
        REJECTED
    }
}
