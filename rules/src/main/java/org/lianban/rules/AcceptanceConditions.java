package org.lianban.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianban.rules.table.DecisionTable;
import org.lianban.rules.table.OutputColumn;
import org.lianban.rules.table.Row;
import org.lianban.rules.table.TableColumns;

/** What bars acceptance; every row that matches is one bar (COLLECT). */
final class AcceptanceConditions {

    static final TableColumns COLUMNS = new TableColumns(
            "acceptance_conditions",
            Set.of("item", "situation", "answer", "applicant"),
            List.of(
                    OutputColumn.text("condition"),
                    OutputColumn.text("article"),
                    OutputColumn.text("messageZh"),
                    OutputColumn.text("messageEn")));

    final DecisionTable table;

    AcceptanceConditions(TableSource source) {
        table = source.table(COLUMNS);
    }

    /** Two rows may bar for the same condition; it is named once. */
    List<Bar> bars(AcceptanceQuestion question) {
        Map<String, Object> inputs = Map.of(
                "item", question.item(), "applicant", question.applicant().name());
        Map<String, Bar> bars = new LinkedHashMap<>();
        Situation.all(question.answers()).stream()
                .flatMap(situation -> table.rows(situation.with(inputs)).stream())
                .map(AcceptanceConditions::bar)
                .forEach(bar -> bars.putIfAbsent(bar.condition(), bar));
        return List.copyOf(bars.values());
    }

    private static Bar bar(Row row) {
        return new Bar(
                row.text("condition"), row.text("article"), new Message(row.text("messageZh"), row.text("messageEn")));
    }
}
