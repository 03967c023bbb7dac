package org.lianban.app.supervision.rule.uncounted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.rule.CaseRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.rule.Setting;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRule.Card;

/** A rule that asks about every pause of a case. */
abstract class PauseRule implements CaseRule {

    private final RuleText text;

    PauseRule(RuleText text) {
        this.text = text;
    }

    @Override
    public final RuleText text() {
        return text;
    }

    @Override
    public final Stream<Found> look(SupervisedCase supervised, Setting setting) {
        return Paused.of(supervised, setting.calendar()).flatMap(paused -> setting.of(
                        text.code(), paused.pause().department(), paused.pause().item())
                .flatMap(set -> look(paused, set)));
    }

    /** What it says of one pause. */
    abstract Stream<Found> look(Paused paused, SupervisionRule set);

    /** A finding about a pause, for which who asked for it is responsible. */
    final Found found(Paused paused, Card severity, LocalDate on, Reason... reasons) {
        return found(paused, severity, paused.pause().person(), null, on, reasons);
    }

    final Found found(
            Paused paused,
            Card severity,
            @Nullable String person,
            @Nullable LocalDate due,
            LocalDate on,
            Reason... reasons) {
        return new Found(
                text.code(),
                severity,
                paused.pause().id(),
                clock(paused),
                paused.pause().department(),
                person,
                due,
                on,
                Stream.concat(
                                Stream.of(
                                        Reason.of(
                                                "暂停事由", "Ground", paused.pause().ground()),
                                        Reason.of("暂停自", "Paused from", paused.from())),
                                Stream.of(reasons))
                        .toList());
    }

    /** The clock of the procedure itself, where there is one. */
    private static @Nullable UUID clock(Paused paused) {
        List<WatchedClock> clocks = paused.supervised().clocks();
        return clocks.stream()
                .filter(clock -> clock.kind() == ClockKind.PROCEDURE
                        && clock.subject().equals(paused.pause().id()))
                .map(WatchedClock::id)
                .findFirst()
                .orElse(null);
    }

    /** A number of the table, or what stands for an empty cell. */
    static int orElse(@Nullable Integer cell, int otherwise) {
        return cell == null ? otherwise : cell;
    }
}
