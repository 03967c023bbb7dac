package org.lianban.app.casework.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the department has to say to it. */
record RatingAnswerForm(@NotBlank @Size(max = 4000) String text) {}
