package org.lianban.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.OutputColumn;
import org.lianban.rules.table.Row;
import org.lianban.rules.table.TableColumns;

/** Which items of a joint service are examined (FIRST, ending in a row for everything else). */
final class ParticipatingDepartments {

    static final TableColumns COLUMNS = new TableColumns(
            "participating_departments",
            Set.of("jointService", "situation", "answer", "item"),
            List.of(OutputColumn.truth("takesPart"), OutputColumn.truth("mayVeto")));

    final DecisionTable table;

    ParticipatingDepartments(TableSource source) {
        table = source.table(COLUMNS);
    }

    /** One answer that leaves the item out is enough; a veto holds whatever the answers. */
    Participation participation(String jointService, String item, Map<String, String> answers) {
        Map<String, Object> service = Map.of("jointService", jointService, "item", item);
        List<Row> rows = Situation.all(answers).stream()
                .map(situation -> row(situation.with(service)))
                .toList();
        boolean takesPart = rows.stream().allMatch(row -> row.yes("takesPart"));
        return new Participation(takesPart, takesPart && rows.stream().anyMatch(row -> row.yes("mayVeto")));
    }

    private Row row(Map<String, Object> inputs) {
        return table.row(inputs).orElseThrow(() -> new UnknownRule(table.name(), inputs));
    }
}
