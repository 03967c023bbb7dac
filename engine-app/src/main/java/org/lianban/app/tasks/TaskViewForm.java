package org.lianban.app.tasks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A view as somebody names it. */
public record TaskViewForm(
        @NotBlank @Size(max = 60) String name, @NotNull TaskQuestion question) {}
