package org.lianban.app.supervision.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.SupervisionRule.Card;

/**
 * What a rule says of a case: from that day on it is a finding.
 *
 * @param subject what in the case it is about: a clock, a suspension, a notice
 * @param clock the clock that it is about, if it is about one
 * @param department who is responsible
 * @param person who is, as far as one is known
 * @param dueDate the day that is near or past; null where the rule is not about one
 * @param on the first day on which it holds; may lie ahead
 * @param facts what it rests on
 */
public record Found(
        String rule,
        Card severity,
        String subject,
        @Nullable UUID clock,
        String department,
        @Nullable String person,
        @Nullable LocalDate dueDate,
        LocalDate on,
        List<Reason> facts) {}
