package org.lianban.app.supervision.rule.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.Extended;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** A3: a limit extended after it had ended, by more than the law lets it be, or by somebody who may not (行政许可法 第四十二条). */
@Component
final class UndueExtension extends FactRule<Extended> {

    UndueExtension() {
        super(
                RuleText.of(
                        "A3",
                        "期限届满后延长、超幅度延长或者越权批准延长",
                        "Extended after expiry, beyond the bound, or by the wrong authority",
                        "延长的批准",
                        "grants of extensions"),
                Extended.class);
    }

    @Override
    protected Stream<Found> look(
            Extended grant, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        List<Reason> reasons = new ArrayList<>();
        LocalDate on = calendar.dateOf(grant.at());
        LocalDate recorded = calendar.dateOf(grant.recordedAt());
        LocalDate due = grant.dueBefore();
        int sum = days(grant, supervised);
        if (!grant.authorised()) {
            reasons.add(Reason.of("批准人无权批准", "Granted by somebody who may not", String.valueOf(grant.person())));
        }
        if (grant.mostDays() != null && sum > grant.mostDays()) {
            reasons.add(Reason.of("延长天数（上限）", "Days of extension (at most)", sum + " (" + grant.mostDays() + ")"));
        }
        if (due != null && on.isAfter(due)) {
            reasons.add(Reason.of("期限已届满于", "The limit had ended on", due));
        }
        boolean inTime = reasons.isEmpty();
        if (inTime && due != null && set.threshold() != null && tooLate(recorded, due, set.threshold(), calendar)) {
            reasons.add(Reason.of("期限届满后才登记", "Recorded only after the limit had ended", recorded));
        }
        return reasons.isEmpty()
                ? Stream.empty()
                : Stream.of(found(grant, set.severity(), "extension " + grant.at(), inTime ? recorded : on, reasons));
    }

    /** A grant that is dated in time and recorded long after the limit was made up afterwards. */
    private static boolean tooLate(LocalDate recorded, LocalDate due, int days, WorkCalendar calendar) {
        return recorded.isAfter(due) && calendar.workingDaysBetween(due, recorded) > days;
    }

    /** All extensions of the department up to this one: the bound holds for them together. */
    private static int days(Extended grant, SupervisedCase supervised) {
        return supervised
                .facts(Extended.class)
                .filter(one ->
                        one.department().equals(grant.department()) && !one.at().isAfter(grant.at()))
                .mapToInt(Extended::days)
                .sum();
    }
}
