package org.lianban.app.supervision.rule.correction;

import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.CorrectionAsked;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.stereotype.Component;

/** C1: corrections are asked for once; a second notice is a violation (行政许可法 第三十二条、第七十二条). */
@Component
final class SecondNotice extends FactRule<CorrectionAsked> {

    SecondNotice() {
        super(
                RuleText.of("C1", "多次告知补正", "Corrections asked for more than once", "补正告知书", "correction notices"),
                CorrectionAsked.class);
    }

    @Override
    protected Stream<Found> look(
            CorrectionAsked notice, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        List<String> until = supervised
                .facts(CorrectionAsked.class)
                .takeWhile(one -> !one.equals(notice))
                .map(CorrectionAsked::notice)
                .distinct()
                .toList();
        int number = until.size() + 1;
        if (until.contains(notice.notice()) || set.threshold() == null || number < set.threshold()) {
            return Stream.empty();
        }
        Card card = set.redFrom() != null && number >= set.redFrom() ? Card.R : set.severity();
        return Stream.of(found(
                notice,
                card,
                notice.notice(),
                calendar.dateOf(notice.at()),
                List.of(
                        Reason.of("第几次告知", "Number of the notice", number),
                        Reason.of("此前的告知", "Notices before", String.join(", ", until)))));
    }
}
