package org.lianban.app.supervision.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.document.DocumentView;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;

/**
 * A step that was taken.
 *
 * @param by the name of who took it; null if lianban itself did
 * @param department that person's
 * @param text what was written; in both languages where lianban wrote it
 * @param due the last day for the step that was to follow; null where none had to
 * @param late whether it was taken after the last day for it
 */
public record CardStep(
        int number,
        StepKind kind,
        @Nullable String by,
        @Nullable String department,
        Instant at,
        @Nullable LocalisedText text,
        @Nullable LocalDate due,
        boolean late,
        List<DocumentView> documents) {

    /** The same, with whether it came too late after the step before it. */
    CardStep after(CardStep before, WorkCalendar calendar) {
        boolean behind = before.due != null && calendar.dateOf(at).isAfter(before.due);
        return behind && awaited(before)
                ? new CardStep(number, kind, by, department, at, text, due, true, documents)
                : this;
    }

    /** Whether it is the step that was due: what people do instead of it is not late. */
    private boolean awaited(CardStep before) {
        boolean decided = by != null && (kind == StepKind.UPHELD || kind == StepKind.REVOKED);
        return switch (before.kind) {
            case ISSUED -> kind == StepKind.ANSWERED;
            case ANSWERED, APPEALED -> decided;
            case NOTED, UPHELD, REVOKED, WAIVED, RECORDED -> false;
        };
    }
}
