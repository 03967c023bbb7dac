package org.lianban.app.supervision.rule;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.rules.SupervisionRule;

/** U1, its first half: a special procedure is near its cap. */
final class NearCap extends ClockRule {

    NearCap() {
        super(
                RuleText.ofClock("U1", "特别程序临近或超过上限", "A special procedure is near its cap, or over it"),
                ClockKind.PROCEDURE);
    }

    @Override
    Stream<Found> look(WatchedClock clock, SupervisionRule set, Setting setting) {
        LocalDate due = clock.dueDate();
        Integer before = set.daysBefore();
        if (clock.state() != ClockState.RUNNING || due == null || before == null) {
            return Stream.empty();
        }
        return Stream.of(found(clock, set.severity(), due, setting.calendar().plusWorkingDays(due, -before)));
    }
}
