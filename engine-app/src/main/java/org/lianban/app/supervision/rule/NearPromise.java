package org.lianban.app.supervision.rule;

import java.time.LocalDate;
import java.util.List;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.Rules;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.WarningThreshold;

/** T1: the promised limit is near, by working days left or by the share that is used, whichever comes first. */
final class NearPromise implements ClockRule {

    private static final LocalisedText DESCRIPTION = new LocalisedText("临近承诺办结时限", "The promised limit is near");

    private final Rules rules;

    NearPromise(Rules rules) {
        this.rules = rules;
    }

    @Override
    public String code() {
        return "T1";
    }

    @Override
    public LocalisedText description() {
        return DESCRIPTION;
    }

    @Override
    public List<Crossing> crossings(WatchedClock clock, WorkCalendar calendar) {
        LocalDate due = clock.dueDate();
        RuleLimit limit = clock.limit();
        if (clock.kind() != ClockKind.PROMISED || clock.state() != ClockState.RUNNING || due == null || limit == null) {
            return List.of();
        }
        SupervisionRule set = rules.supervision(code(), clock.department(), clock.subject());
        if (!set.active()) {
            return List.of();
        }
        WarningThreshold threshold = rules.warning(limit);
        int leftWhenUsed = limit.amount() - (limit.amount() * threshold.percentUsed() + 99) / 100;
        int left = Math.max(threshold.workingDaysLeft(), leftWhenUsed);
        return List.of(new Crossing(code(), set.severity(), due, calendar.plusWorkingDays(due, -left)));
    }
}
