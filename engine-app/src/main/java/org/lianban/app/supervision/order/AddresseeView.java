package org.lianban.app.supervision.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.EscalationStep.Level;

/**
 * A department to which an order is addressed.
 *
 * @param due the last day for its reply
 * @param overdue whether that day is over and it has not replied
 * @param escalated how far its silence was taken; null if it was not
 */
public record AddresseeView(
        String department,
        AddresseeState state,
        LocalisedText stateText,
        LocalDate due,
        boolean overdue,
        @Nullable Level escalated) {}
