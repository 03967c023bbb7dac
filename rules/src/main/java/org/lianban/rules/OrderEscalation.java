package org.lianban.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.OutputColumn;
import org.lianban.rules.table.TableColumns;

/** What happens, step by step, to a supervision order that is not replied to (UNIQUE, one row for each step). */
final class OrderEscalation {

    static final TableColumns COLUMNS = new TableColumns(
            "order_escalation",
            Set.of("step"),
            List.of(
                    OutputColumn.whole("workingDays", -OutputColumn.MOST_DAYS, OutputColumn.MOST_DAYS),
                    OutputColumn.word("level", EscalationStep.Level.class)));

    final DecisionTable table;

    OrderEscalation(TableSource source) {
        table = source.table(COLUMNS);
    }

    Optional<EscalationStep> step(int number) {
        return table.row(Map.of("step", number))
                .map(row -> new EscalationStep(
                        row.whole("workingDays"), row.constant(EscalationStep.Level.class, "level")));
    }
}
