package org.lianban.app.supervision.rule.conduct;

import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.Charged;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** A7: a fee that is not on the list (行政许可法 第五十九条). */
@Component
final class UnlistedFee extends FactRule<Charged> {

    UnlistedFee() {
        super(RuleText.of("A7", "收取目录外费用", "A fee that is not listed", "收费", "fees"), Charged.class);
    }

    @Override
    protected Stream<Found> look(
            Charged charged, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        return charged.listed()
                ? Stream.empty()
                : Stream.of(found(
                        charged,
                        set.severity(),
                        "fee " + charged.fee() + " " + charged.at(),
                        calendar.dateOf(charged.at()),
                        List.of(Reason.of("费用", "Fee", charged.fee()))));
    }
}
