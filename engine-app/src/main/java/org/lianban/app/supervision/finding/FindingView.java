package org.lianban.app.supervision.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.web.LocalisedText;
import org.lianban.rules.SupervisionRule.Card;

/**
 * A finding.
 *
 * @param rule its code, such as T2
 * @param description what the rule finds
 * @param origin CASE, DELIVERED or STATISTIC
 * @param caseId of lianban's own case, or of the delivered one; null for a finding about figures
 * @param clock what the clock measures that was near or past its due date, if it is about a clock
 * @param department whose time it is
 * @param person who is responsible: shown to supervisors and to that department
 * @param personName the name of that person, of one of ours
 * @param dueOn the due date, if it is about one
 * @param crossedOn the first day on which it held
 * @param facts what it rests on
 * @param stepDue the last day for whatever step comes next: to answer, to decide on the answer, to appeal, to decide on the appeal; null
 *     where none is expected
 */
public record FindingView(
        UUID id,
        String rule,
        int ruleVersion,
        LocalisedText description,
        Card severity,
        String origin,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        @Nullable LocalisedText serviceName,
        @Nullable UUID clockId,
        @Nullable LocalisedText clock,
        String subject,
        String department,
        @Nullable String person,
        @Nullable String personName,
        @Nullable LocalDate dueOn,
        LocalDate crossedOn,
        List<Reason> facts,
        String state,
        @Nullable LocalDate stepDue,
        Instant foundAt) {}
