package org.lianban.app.supervision.rule.uncounted;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.CaseRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.rule.Setting;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/**
 * U13: the case waits and nobody's clock measures it: between receipt and acceptance, between departments, between decision and
 * delivery. Who had it last is responsible.
 */
@Component
final class UnmeasuredWait implements CaseRule {

    private static final RuleText TEXT =
            RuleText.of("U13", "无计时的等待", "A wait that no clock measures", "全部计时的起止", "beginning and end of all clocks");

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Stream<Found> look(SupervisedCase supervised, Setting setting) {
        return Wait.of(supervised, setting.calendar()).flatMap(wait -> setting.of(
                        TEXT.code(), wait.department(), supervised.head().service())
                .flatMap(set -> look(wait, set, setting.calendar())));
    }

    private static Stream<Found> look(Wait wait, SupervisionRule set, WorkCalendar calendar) {
        LocalDate allowed = calendar.plusWorkingDays(wait.last(), PauseRule.orElse(set.threshold(), 0));
        LocalDate next = wait.next();
        if (next != null && calendar.workingDaysBetween(allowed, next) == 0) {
            return Stream.empty();
        }
        return Stream.of(new Found(
                TEXT.code(),
                set.severity(),
                "wait from " + wait.last(),
                null,
                wait.department(),
                null,
                null,
                allowed.plusDays(1),
                List.of(
                        Reason.of("阶段", "Where", wait.place().text()),
                        Reason.of("计时止于", "Last measured on", wait.last()),
                        Reason.of("再次计时于", "Measured again on", Objects.requireNonNullElse(next, "—")))));
    }
}
