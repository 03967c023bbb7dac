package org.lianban.app.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.LocalisedText;

/**
 * What a notice changes.
 *
 * @param notice the id under which it was recorded; null in a preview
 * @param changed how many running clocks get another due date
 * @param cases the first of them
 * @param truncated whether there are more
 */
public record NoticeEffect(@Nullable String notice, long changed, List<Moved> cases, boolean truncated) {

    /** One clock of a case, with its due date without the notice and with it. */
    public record Moved(
            String caseNumber,
            UUID caseId,
            UUID clock,
            ClockKind kind,
            LocalisedText name,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {}
}
