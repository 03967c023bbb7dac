package org.lianban.app.supervision.rule;

import java.util.stream.Stream;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;

/** With what the rules look: a version of the table, and the calendar. */
public record Setting(RuleTable table, WorkCalendar calendar) {

    /** How a rule is set for a department and item, if it looks at all there. */
    public Stream<SupervisionRule> of(String rule, String department, String item) {
        return Stream.of(table.rule(rule, department, item)).filter(SupervisionRule::active);
    }
}
