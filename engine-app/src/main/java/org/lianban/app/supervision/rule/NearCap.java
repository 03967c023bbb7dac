package org.lianban.app.supervision.rule;

import java.time.LocalDate;
import java.util.List;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.rules.Rules;
import org.lianban.rules.SupervisionRule;

/** U1, as far as lianban's own cases go: a special procedure is near its cap. Beyond it no clock stands still here. */
final class NearCap implements ClockRule {

    private static final LocalisedText DESCRIPTION =
            new LocalisedText("特别程序临近上限", "A special procedure is near its cap");

    private final Rules rules;

    NearCap(Rules rules) {
        this.rules = rules;
    }

    @Override
    public String code() {
        return "U1";
    }

    @Override
    public LocalisedText description() {
        return DESCRIPTION;
    }

    @Override
    public List<Crossing> crossings(WatchedClock clock, WorkCalendar calendar) {
        LocalDate due = clock.dueDate();
        if (clock.kind() != ClockKind.PROCEDURE || clock.state() != ClockState.RUNNING || due == null) {
            return List.of();
        }
        SupervisionRule set = rules.supervision(code(), clock.department(), clock.subject());
        Integer before = set.daysBefore();
        return set.active() && before != null
                ? List.of(new Crossing(code(), set.severity(), due, calendar.plusWorkingDays(due, -before)))
                : List.of();
    }
}
