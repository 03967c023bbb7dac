package org.lianban.app.supervision.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.springframework.stereotype.Component;

/** All rules that look at cases. */
@Component
public class SupervisionRuleBook {

    private final List<CaseRule> rules;

    SupervisionRuleBook(List<CaseRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(rule -> rule.text().code()))
                .toList();
    }

    /** What all rules together say of a case. */
    public Stream<Found> look(SupervisedCase supervised, Setting setting) {
        return rules.stream().flatMap(rule -> rule.look(supervised, setting));
    }

    /** Every rule, in the order of their codes. */
    public List<RuleText> texts() {
        return rules.stream().map(CaseRule::text).toList();
    }

    /** What a rule is; empty if there is no such rule any more. */
    public Optional<RuleText> text(String code) {
        return texts().stream().filter(text -> text.code().equals(code)).findFirst();
    }
}
