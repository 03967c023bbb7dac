package org.lianban.app.supervision.rule.uncounted;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.stereotype.Component;

/**
 * U1: a pause is near its cap, then over it: what stops the clock has a limit of its own (优化营商环境条例 第三十六条). A pause without a cap is measured
 * against the one of the table, and beyond that the card is yellow, since nobody broke a cap that nobody had set.
 */
@Component
final class PauseCap extends PauseRule {

    PauseCap() {
        super(RuleText.of(
                "U1",
                "特别程序临近或超过上限",
                "A special procedure is near its cap, or over it",
                "暂停的起止与上限",
                "beginning, end and cap of pauses"));
    }

    @Override
    Stream<Found> look(Paused paused, SupervisionRule set) {
        LocalDate given = paused.pause().capEndsOn();
        if (given == null && set.threshold() == null) {
            return Stream.empty();
        }
        WorkCalendar calendar = paused.calendar();
        LocalDate cap = given == null ? calendar.plusWorkingDays(paused.from(), orElse(set.threshold(), 0)) : given;
        Reason last = given == null
                ? Reason.of("未设上限，按规则推定的最后一日", "No cap was set; last day by the table", cap)
                : Reason.of("上限最后一日", "Last day of the cap", cap);
        return Stream.of(near(paused, set, cap, last), over(paused, set, cap, last))
                .flatMap(found -> found);
    }

    private Stream<Found> near(Paused paused, SupervisionRule set, LocalDate cap, Reason last) {
        Integer before = set.daysBefore();
        if (before == null || paused.endedOn() != null) {
            return Stream.empty();
        }
        LocalDate on = paused.calendar().plusWorkingDays(cap, -before);
        return Stream.of(found(paused, set.severity(), paused.pause().person(), cap, on, last));
    }

    private Stream<Found> over(Paused paused, SupervisionRule set, LocalDate cap, Reason last) {
        if (set.redAfter() == null) {
            return Stream.empty();
        }
        LocalDate on = paused.calendar().plusWorkingDays(cap, set.redAfter()).plusDays(1);
        LocalDate ended = paused.endedOn();
        return ended != null && ended.isBefore(on)
                ? Stream.empty()
                : Stream.of(found(
                        paused,
                        paused.pause().capEndsOn() == null ? Card.Y : Card.R,
                        paused.pause().person(),
                        cap,
                        on,
                        last,
                        Reason.of("结束于", "Ended on", Objects.requireNonNullElse(ended, "—"))));
    }
}
