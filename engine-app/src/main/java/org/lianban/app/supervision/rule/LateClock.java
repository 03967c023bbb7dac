package org.lianban.app.supervision.rule;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRule.Card;

/** A clock is past its due date, and where the table says so, so far past it that the card is red. */
final class LateClock extends ClockRule {

    LateClock(RuleText text, ClockKind kind) {
        super(text, kind);
    }

    @Override
    Stream<Found> look(WatchedClock clock, SupervisionRule set, Setting setting) {
        LocalDate due = clock.dueDate();
        if (due == null) {
            return Stream.empty();
        }
        Found late = found(clock, set.severity(), due, due.plusDays(1));
        if (set.redAfter() == null) {
            return Stream.of(late);
        }
        LocalDate last = setting.calendar().plusWorkingDays(due, set.redAfter());
        return Stream.of(late, found(clock, Card.R, due, last.plusDays(1)));
    }
}
