package org.lianban.app.supervision.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.rulebook.RulesBook;
import org.lianban.app.supervision.finding.FindingsMade;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.CardTerm;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes a card of every finding that is more than an information, in the transaction that made the finding. What is about a closed log
 * becomes a record instead: it says what the rule says, and asks nobody for anything.
 */
@Component
class CardIssue {

    private final CardStore cards;
    private final CalendarBook calendars;
    private final RulesBook rules;
    private final CardNews news;
    private final ClosedLogs closed;
    private final Clock clock;

    CardIssue(CardStore cards, CalendarBook calendars, RulesBook rules, CardNews news, ClosedLogs closed, Clock clock) {
        this.cards = cards;
        this.closed = closed;
        this.calendars = calendars;
        this.rules = rules;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    void issue(FindingsMade event) {
        Instant now = clock.instant();
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(now);
        Set<UUID> records = closed.record(event.findings(), now);
        List<FindingsMade.Made> live = event.findings().stream()
                .filter(one -> !records.contains(one.id()))
                .toList();
        Map<UUID, LocalDate> due = new LinkedHashMap<>();
        live.stream()
                .filter(one -> one.severity() != Card.I)
                .forEach(one -> due.put(
                        one.id(),
                        calendar.plusWorkingDays(today, rules.current().cardTerm(CardTerm.ANSWER, one.severity()))));
        if (!due.isEmpty()) {
            cards.issue(List.copyOf(due.keySet()), List.copyOf(due.values()), now);
        }
        news.made(live, due);
    }
}
