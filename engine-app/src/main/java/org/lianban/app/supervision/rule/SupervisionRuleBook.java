package org.lianban.app.supervision.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Word;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All rules, and what those that look at cases say of one. */
@Component
public class SupervisionRuleBook {

    private final List<CaseRule> rules;
    private final List<RuleText> texts;

    /** @param others the rules that look at something else than one case: figures, cards, orders */
    @Autowired
    SupervisionRuleBook(List<CaseRule> rules, ObjectProvider<RuleText> others) {
        this(rules, others.stream());
    }

    /** The rules that look at cases alone. */
    SupervisionRuleBook(List<CaseRule> rules) {
        this(rules, Stream.empty());
    }

    private SupervisionRuleBook(List<CaseRule> rules, Stream<RuleText> others) {
        this.rules = List.copyOf(rules);
        this.texts = Stream.concat(rules.stream().map(CaseRule::text), others)
                .sorted(Comparator.comparing(RuleText::code))
                .distinct()
                .toList();
    }

    /** What all rules together say of a case. */
    public Stream<Found> look(SupervisedCase supervised, Setting setting) {
        return rules.stream().flatMap(rule -> rule.look(supervised, setting));
    }

    /** Every rule, in the order of their codes. */
    public List<RuleText> texts() {
        return texts;
    }

    /** What a rule is; empty if there is no such rule any more. */
    public Optional<RuleText> text(String code) {
        return texts.stream().filter(text -> text.code().equals(code)).findFirst();
    }

    /**
     * Holds what a listing is asked for against the rules that there are; null asks for all.
     *
     * @throws Refusal if it is none of them
     */
    public void requireKnown(@Nullable String code) {
        if (code != null && text(code).isEmpty()) {
            throw Word.unknown("rule", texts.stream().map(RuleText::code).toList());
        }
    }
}
