package org.lianban.processes.tables;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lianban.processes.tables.TableModel.TableRow;

/** How much there is to compare in a table: every cell with every value that its column names. */
final class TableSize {

    /** Thousands of rows with a value of their own; less than a second. */
    private static final long MOST = 30_000_000;

    private TableSize() {}

    static boolean isTooLarge(TableModel table) {
        long comparisons = 0;
        for (int column = 0; column < table.inputs().size(); column++) {
            comparisons += comparisons(table, column);
        }
        return comparisons > MOST;
    }

    private static long comparisons(TableModel table, int column) {
        Set<Value> values = new HashSet<>();
        long parts = 1;
        for (TableRow row : table.rows()) {
            Optional<UnaryTest> test = UnaryTests.read(row.inputs().get(column));
            test.ifPresent(read -> read.values().forEach(values::add));
            parts += 1 + test.map(read -> read.parts().size()).orElse(0);
        }
        UnaryTests.read(table.inputs().get(column).values())
                .ifPresent(read -> read.values().forEach(values::add));
        return parts * (values.size() + 1);
    }
}
