package org.lianban.app.supervision.rule;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.rulebook.RulesBook;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.WarningThreshold;

/** T1: the promised limit is near, by working days left or by the share that is used, whichever comes first. */
final class NearPromise extends ClockRule {

    private final RulesBook rules;

    NearPromise(RulesBook rules) {
        super(RuleText.ofClock("T1", "临近承诺办结时限", "The promised limit is near"), ClockKind.PROMISED);
        this.rules = rules;
    }

    @Override
    Stream<Found> look(WatchedClock clock, SupervisionRule set, Setting setting) {
        LocalDate due = clock.dueDate();
        RuleLimit limit = clock.limit();
        if (clock.state() != ClockState.RUNNING || due == null || limit == null) {
            return Stream.empty();
        }
        WarningThreshold threshold = rules.current().warning(limit);
        int leftWhenUsed = limit.amount() - (limit.amount() * threshold.percentUsed() + 99) / 100;
        int left = Math.max(threshold.workingDaysLeft(), leftWhenUsed);
        return Stream.of(found(clock, set.severity(), due, setting.calendar().plusWorkingDays(due, -left)));
    }
}
