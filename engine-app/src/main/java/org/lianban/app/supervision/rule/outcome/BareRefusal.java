package org.lianban.app.supervision.rule.outcome;

import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.Ended;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** A1: a refusal, of the licence or of acceptance, without reasons or without remedies (行政许可法 第三十二条、第三十八条). */
@Component
final class BareRefusal extends FactRule<CaseFact> {

    BareRefusal() {
        super(
                RuleText.of(
                        "A1",
                        "不予许可或不予受理未说明理由、未告知救济途径",
                        "A refusal without reasons or remedies",
                        "决定、不予受理的决定",
                        "decisions, refusals of acceptance"),
                CaseFact.class);
    }

    @Override
    protected Stream<Found> look(CaseFact fact, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        int fewest = set.threshold() == null ? 1 : set.threshold();
        List<Reason> missing = fact instanceof Decided decided && !decided.granted()
                ? Stream.concat(
                                Written.missing("理由", "Reasons", decided.reasons(), fewest),
                                Written.missing("救济途径", "Remedies", decided.remedies(), fewest))
                        .toList()
                : fact instanceof Ended ended && ended.outcome().equals("NOT_ACCEPTED")
                        ? Written.missing("理由", "Reasons", ended.reason(), fewest)
                                .toList()
                        : List.of();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(found(fact, set.severity(), "refusal", calendar.dateOf(fact.at()), missing));
    }
}
