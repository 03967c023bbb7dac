package org.lianban.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.rules.table.DecisionTable;

/** What happens, step by step, to a supervision order that is not replied to (UNIQUE, one row for each step). */
final class OrderEscalation {

    final DecisionTable table;

    OrderEscalation(TableSource source) {
        table = source.table("order_escalation", Set.of("step"), Set.of("workingDays", "level"));
    }

    Optional<EscalationStep> step(int number) {
        return table.row(Map.of("step", number))
                .map(row -> new EscalationStep(
                        row.whole("workingDays"), row.constant(EscalationStep.Level.class, "level")));
    }
}
