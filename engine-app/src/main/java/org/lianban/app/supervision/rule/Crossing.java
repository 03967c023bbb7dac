package org.lianban.app.supervision.rule;

import java.time.LocalDate;
import org.lianban.rules.SupervisionRule.Card;

/**
 * The day from which on a clock is a finding, unless it stops or moves before.
 *
 * @param dueDate the due date that is near or past then
 */
public record Crossing(String rule, Card severity, LocalDate dueDate, LocalDate on) {}
