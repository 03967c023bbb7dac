package org.lianban.app.supervision.assessment;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be published.
 *
 * @param replaces the version that it supersedes, the latest; 0 if none was published
 * @param reason why; needed if it supersedes one
 */
public record PublicationForm(
        @PositiveOrZero int replaces,
        @Size(max = 2000) @Nullable String reason) {}
