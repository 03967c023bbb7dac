package org.lianban.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.OutputColumn;
import org.lianban.rules.table.TableColumns;

/** Which materials an answer demands or spares (COLLECT). */
final class MaterialsBySituation {

    static final TableColumns COLUMNS = new TableColumns(
            "materials_by_situation",
            Set.of("item", "situation", "answer"),
            List.of(OutputColumn.text("material"), OutputColumn.word("necessity", Necessity.class)));

    final DecisionTable table;

    MaterialsBySituation(TableSource source) {
        table = source.table(COLUMNS);
    }

    Map<String, Necessity> materials(String item, Map<String, String> answers) {
        Map<String, Necessity> materials = new TreeMap<>();
        for (Situation situation : Situation.all(answers)) {
            table.rows(situation.with(Map.of("item", item)))
                    .forEach(row -> materials.merge(
                            row.text("material"), row.constant(Necessity.class, "necessity"), Necessity::stricter));
        }
        return Map.copyOf(materials);
    }
}
