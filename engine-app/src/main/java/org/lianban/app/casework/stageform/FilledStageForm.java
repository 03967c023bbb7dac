package org.lianban.app.casework.stageform;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in at a stage.
 *
 * @param values by key of the field: texts, numbers, truth values, lists of texts
 */
public record FilledStageForm(
        @NotNull @Size(max = 200, message = "{lianban.TooMany}")
        Map<String, @Nullable Object> values) {}
