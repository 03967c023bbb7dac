package org.lianban.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.Row;

/** Finds in a FIRST table the rows that the answers single out, or else the row that holds without any answer. */
final class Variants {

    private final DecisionTable table;

    Variants(DecisionTable table) {
        this.table = table;
    }

    /** At least one row; several where several answers have a row of their own. */
    List<Row> rows(Map<String, Object> inputs, Map<String, String> answers) {
        Optional<Row> plain = table.row(Situation.NONE.with(inputs));
        List<Row> singledOut = Situation.given(answers)
                .flatMap(situation -> table.row(situation.with(inputs)).stream())
                .filter(row -> !plain.equals(Optional.of(row)))
                .distinct()
                .toList();
        if (!singledOut.isEmpty()) {
            return singledOut;
        }
        return List.of(plain.orElseThrow(() -> new UnknownRule(table.name(), inputs)));
    }
}
