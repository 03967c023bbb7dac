package org.lianban.app.supervision.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.Rules;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRule.Card;

/** T2 to T7: a clock of one kind is past its due date, and where the table says so, so far past it that the card is red. */
final class LateClock implements ClockRule {

    private final String code;
    private final ClockKind kind;
    private final LocalisedText description;
    private final Rules rules;

    LateClock(String code, ClockKind kind, LocalisedText description, Rules rules) {
        this.code = code;
        this.kind = kind;
        this.description = description;
        this.rules = rules;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalisedText description() {
        return description;
    }

    @Override
    public List<Crossing> crossings(WatchedClock clock, WorkCalendar calendar) {
        LocalDate due = clock.dueDate();
        if (clock.kind() != kind || due == null) {
            return List.of();
        }
        SupervisionRule set = rules.supervision(code, clock.department(), clock.subject());
        if (!set.active()) {
            return List.of();
        }
        List<Crossing> crossings = new ArrayList<>();
        crossings.add(new Crossing(code, set.severity(), due, due.plusDays(1)));
        if (set.redAfter() != null) {
            LocalDate last = calendar.plusWorkingDays(due, set.redAfter());
            crossings.add(new Crossing(code, Card.R, due, last.plusDays(1)));
        }
        return crossings;
    }
}
