package org.lianban.app.supervision.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRule.Card;

/** A rule that needs nothing but the clocks of one kind. */
abstract class ClockRule implements CaseRule {

    private final RuleText text;
    private final ClockKind kind;

    ClockRule(RuleText text, ClockKind kind) {
        this.text = text;
        this.kind = kind;
    }

    @Override
    public final RuleText text() {
        return text;
    }

    @Override
    public final Stream<Found> look(SupervisedCase supervised, Setting setting) {
        return supervised.clocks().stream()
                .filter(clock -> clock.kind() == kind)
                .flatMap(clock -> setting.of(text.code(), clock.department(), clock.subject())
                        .flatMap(set -> look(clock, set, setting))
                        .filter(found -> stillRan(clock, found.on())));
    }

    /** What it says of a clock that is of its kind and has a due date or not. */
    abstract Stream<Found> look(WatchedClock clock, SupervisionRule set, Setting setting);

    /** A clock that stopped crosses nothing any more. */
    private static boolean stillRan(WatchedClock clock, LocalDate on) {
        LocalDate stopped = clock.stoppedOn();
        return stopped == null || !on.isAfter(stopped);
    }

    final Found found(WatchedClock clock, Card severity, @Nullable LocalDate due, LocalDate on) {
        return new Found(
                text.code(),
                severity,
                clock.id().toString(),
                clock.id(),
                clock.department(),
                clock.person(),
                due,
                on,
                List.of());
    }
}
