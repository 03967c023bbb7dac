package org.lianban.app.supervision.card;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * The answer to a step.
 *
 * @param version after it, for {@code If-Match}
 * @param stepDue the last day for the next step; null where none must follow
 */
public record CardReceipt(
        UUID findingId,
        long version,
        CardState state,
        @Nullable LocalDate stepDue,
        LocalisedText message) {}
