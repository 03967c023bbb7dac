package org.lianban.app.supervision.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.SupervisionRule.Card;

/**
 * A finding.
 *
 * @param rule its code, such as T2
 * @param description what the rule finds
 * @param clock what the clock measures that was near or past its due date
 * @param department whose time it is
 * @param dueOn the due date
 * @param crossedOn the first day on which it was near or past
 */
public record FindingView(
        UUID id,
        String rule,
        LocalisedText description,
        Card severity,
        UUID caseId,
        String caseNumber,
        LocalisedText serviceName,
        UUID clockId,
        LocalisedText clock,
        String department,
        LocalDate dueOn,
        LocalDate crossedOn,
        Instant foundAt) {}
