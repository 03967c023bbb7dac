package org.lianban.app.supervision.rule;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRules;

/** A version of the table of rules that remembers its answers: the same are asked for every case. */
public final class RuleTable {

    /** More than the departments times the items of a large city; beyond it answers are looked up again. */
    private static final int MOST = 100_000;

    private record Question(String rule, String department, String item) {}

    private final SupervisionRules rules;
    private final Map<Question, SupervisionRule> answers = new ConcurrentHashMap<>();

    /** The table that is shipped, or another version of it. */
    public RuleTable(SupervisionRules rules) {
        this.rules = rules;
    }

    /**
     * How a rule is set for a department and item.
     *
     * @throws org.lianban.rules.UnknownRule if no row answers
     */
    public SupervisionRule rule(String rule, String department, String item) {
        Question question = new Question(rule, department, item);
        SupervisionRule known = answers.get(question);
        if (known != null) {
            return known;
        }
        SupervisionRule answer = rules.rule(rule, department, item);
        if (answers.size() < MOST) {
            answers.put(question, answer);
        }
        return answer;
    }
}
