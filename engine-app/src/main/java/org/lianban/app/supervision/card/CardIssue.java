package org.lianban.app.supervision.card;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.supervision.finding.FindingsMade;
import org.lianban.app.supervision.finding.FindingsMade.Made;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.CardTerm;
import org.lianban.rules.Rules;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a card of every finding that is more than an information, in the transaction that made the finding. */
@Component
class CardIssue {

    private final CardStore cards;
    private final CalendarBook calendars;
    private final Rules rules;
    private final Clock clock;

    CardIssue(CardStore cards, CalendarBook calendars, Rules rules, Clock clock) {
        this.cards = cards;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    @EventListener
    void issue(FindingsMade event) {
        List<Made> made = event.findings().stream()
                .filter(one -> one.severity() != Card.I)
                .toList();
        if (made.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(now);
        List<LocalDate> due = made.stream()
                .map(one -> calendar.plusWorkingDays(today, rules.cardTerm(CardTerm.ANSWER, one.severity())))
                .toList();
        cards.issue(made.stream().map(Made::id).toList(), due, now);
    }
}
