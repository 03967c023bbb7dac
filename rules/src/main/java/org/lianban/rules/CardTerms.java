package org.lianban.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.OutputColumn;
import org.lianban.rules.table.Row;
import org.lianban.rules.table.TableColumns;

/** How long each step in the life of a card may take (UNIQUE over all steps and severities). */
final class CardTerms {

    static final TableColumns COLUMNS =
            new TableColumns("card_terms", Set.of("step", "severity"), List.of(OutputColumn.days("workingDays")));

    final DecisionTable table;

    CardTerms(TableSource source) {
        table = source.table(COLUMNS);
    }

    int workingDays(CardTerm step, SupervisionRule.Card severity) {
        Map<String, Object> inputs = Map.of("step", step.name(), "severity", severity.name());
        Row row = table.row(inputs).orElseThrow(() -> new UnknownRule(table.name(), inputs));
        int days = row.whole("workingDays");
        if (days < 1) {
            throw new IllegalArgumentException("a step takes at least one day, but row " + row.id() + " leaves none");
        }
        return days;
    }
}
