package org.lianban.app.supervision.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.document.DocumentView;
import org.lianban.rules.EscalationStep.Level;

/**
 * Something that happened to an order.
 *
 * @param department whom it concerns; null for all
 * @param level whom a reminder or an escalation reached
 * @param by the name of who did it; null if lianban itself did
 * @param due the last day for what it calls for
 * @param late whether it is a reply that came after the last day for it
 */
public record OrderEventView(
        int number,
        OrderEventKind kind,
        @Nullable String department,
        @Nullable Level level,
        @Nullable String by,
        Instant at,
        @Nullable String text,
        @Nullable LocalDate due,
        boolean late,
        List<DocumentView> documents) {

    OrderEventView tooLate() {
        return new OrderEventView(number, kind, department, level, by, at, text, due, true, documents);
    }
}
