package org.lianban.app.supervision.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRule.Card;

/** A rule that asks about every fact of one kind, in the light of the case in which it happened. */
public abstract class FactRule<F extends CaseFact> implements CaseRule {

    private final RuleText text;
    private final Class<F> kind;

    protected FactRule(RuleText text, Class<F> kind) {
        this.text = text;
        this.kind = kind;
    }

    @Override
    public final RuleText text() {
        return text;
    }

    @Override
    public final Stream<Found> look(SupervisedCase supervised, Setting setting) {
        return supervised.facts(kind).flatMap(fact -> setting.of(
                        text.code(), fact.department(), supervised.head().service())
                .flatMap(set -> look(fact, supervised, set, setting.calendar())));
    }

    /** What it says of one fact, with the rule as it is set for the department that is responsible. */
    protected abstract Stream<Found> look(
            F fact, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar);

    /** A finding about a fact, for which its department and person are responsible. */
    protected final Found found(F fact, Card severity, String subject, LocalDate on, List<Reason> reasons) {
        return new Found(
                text.code(), severity, subject, null, fact.department(), fact.person(), null, on, List.copyOf(reasons));
    }
}
