package org.lianban.app.supervision.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a department replies to an order.
 *
 * @param documents uploads of the writer's own
 */
public record OrderReply(
        @NotBlank @Size(max = 4000) String text,

        @Size(max = 10, message = "{lianban.TooMany}") @Nullable
        List<@NotNull UUID> documents) {}
