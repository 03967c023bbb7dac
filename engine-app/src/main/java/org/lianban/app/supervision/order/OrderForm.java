package org.lianban.app.supervision.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new order.
 *
 * @param departments codes of those that must reply
 * @param workingDays how many they have, today not counted
 * @param findingId the finding that it is about, if it is about one
 * @param caseId the case that it is about, lianban's own or a delivered one, if it is about one and no finding is given
 * @param documents uploads of the writer's own
 */
public record OrderForm(
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 4000) String text,

        @NotEmpty @Size(max = 30, message = "{lianban.TooMany}")
        List<@NotBlank @Size(max = 40) String> departments,

        @Min(1) @Max(60) int workingDays,
        @Nullable UUID findingId,
        @Nullable UUID caseId,

        @Size(max = 10, message = "{lianban.TooMany}") @Nullable
        List<@NotNull UUID> documents) {

    List<UUID> papers() {
        return documents == null ? List.of() : documents;
    }
}
