package org.lianban.app.notices;

import java.util.List;
import org.lianban.app.ledger.ClockShift;

/**
 * Told inside the transaction that holds the locks on the cases: their clocks are due on other days now, so whatever was dated
 * by the calendar (a timer of the flow, a date in a letter) has to follow.
 *
 * @param notice the title of the notice that moved them
 */
public record DueDatesMoved(String notice, List<ClockShift> shifts) {}
